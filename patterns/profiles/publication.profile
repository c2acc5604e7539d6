# A document before it is published: every identifier is a tag, ages are bands of five years, earlier redactions look all the same.
name publication

NAME tag
EMPLOYER tag
FACILITY tag
ORGANIZATION tag
PROFESSION tag

DATE tag
DATE.weekday tag
DATE.holiday tag
TIME tag
AGE band

STREET tag
CITY tag
COUNTY tag
STATE tag
COUNTRY tag
ZIP tag

PHONE tag
FAX tag
EMAIL tag
URL tag
IP tag
SSN tag
MRN tag
HEALTHPLAN tag
ACCOUNT tag
LICENSE tag
CLAIM tag
VEHICLE tag
DEVICE tag
USERNAME tag
ID tag

GAP tag
MARKER redact
HIDDEN redact

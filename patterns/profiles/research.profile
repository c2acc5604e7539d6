# The default: letters for research.  People become consistent pseudonyms, dates move by one offset a scope, so that the text reads
# on and intervals stay exact.  What comes out is pseudonymised (GDPR, art. 4(5)), not anonymous.
name research

NAME surrogate
EMPLOYER surrogate
FACILITY surrogate
ORGANIZATION surrogate
PROFESSION keep

DATE shift
DATE.weekday keep
DATE.holiday tag
TIME keep
AGE cap

STREET surrogate
CITY surrogate
COUNTY surrogate
STATE keep
COUNTRY keep
ZIP prefix

PHONE surrogate
FAX surrogate
EMAIL surrogate
URL surrogate
IP surrogate
SSN surrogate
MRN surrogate
HEALTHPLAN surrogate
ACCOUNT surrogate
LICENSE surrogate
CLAIM surrogate
VEHICLE surrogate
DEVICE surrogate
USERNAME surrogate
ID surrogate

GAP fill
MARKER keep
HIDDEN redact

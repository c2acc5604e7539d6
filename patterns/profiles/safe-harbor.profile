# 45 CFR 164.514(b)(2), the eighteen identifiers: tags, years, first three digits of a ZIP code (000 where the census lists demand it).
# Nothing is shifted: a shifted date is still a date element under the rule.
name safe-harbor
claims safe-harbor

NAME tag
EMPLOYER tag
FACILITY tag
ORGANIZATION tag
PROFESSION keep review

DATE year
DATE.weekday tag
DATE.holiday tag
TIME tag-beside-date
AGE cap

STREET tag
CITY tag
COUNTY tag
STATE keep
COUNTRY keep
ZIP prefix-safe

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
MARKER keep
HIDDEN redact

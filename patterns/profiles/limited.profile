# A limited data set, 45 CFR 164.514(e): dates, ages, cities, states and ZIP codes may stay; it needs a data use agreement.
name limited

NAME surrogate
EMPLOYER surrogate
FACILITY surrogate
ORGANIZATION surrogate
PROFESSION keep

DATE keep
DATE.weekday keep
DATE.holiday keep
TIME keep
AGE keep

STREET tag
CITY keep
COUNTY tag
STATE keep
COUNTRY keep
ZIP keep

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

GAP tag
MARKER keep
HIDDEN redact

# Macros that hold in every pattern file.  Bounds do not use \b because it takes the underscore of a form ("_07/03/14_") for a letter.

# Nothing of a word or number stands before, after.
define lb (?<![\pL\pN])
define rb (?![\pL\pN])
# The same for a number, which full stops, commas and colons between digits continue ("1.234", "4:05").
define lbn (?<![\pL\pN])(?<![\pL\pN][.,:])(?<![$#/])
define rbn (?![\pL\pN])(?![.,:]\d)

define day (?<day>0?[1-9]|[12]\d|3[01])
define day2 (?<day2>0?[1-9]|[12]\d|3[01])
# Courts of the United States write "2d" and "3d".
define ordinal (?<ordinal>(?i:st|nd|rd|th)|(?<=[23])d)
define ordinal2 (?<ordinal2>(?i:st|nd|rd|th))
define month_name (?<month_name>\pL{3,9})(?!\pL)(?C"month")
define month_name2 (?<month_name2>\pL{3,9})(?!\pL)(?C"month")
# "may", "march", "mar" and "dec" are words too: a month without a year has to wear a capital.
define month_capital (?<month_name>\p{Lu}\pL{2,8})(?!\pL)(?C"month")
define month_capital2 (?<month_name2>\p{Lu}\pL{2,8})(?!\pL)(?C"month")
define weekday (?<weekday>(?i:mon|tue|wed|thu|fri|sat|sun)\pL{0,6})(?!\pL)(?C"weekday")
define year_full (?<year>(?:1[5-9]|20|21)\d\d)(?!\d)
define year_full2 (?<year2>(?:1[5-9]|20|21)\d\d)(?!\d)
# Four digits anywhere a date demands a year: 9999 is hidden as well, though it cannot be shifted.
define year_any (?<year>\d{4})(?![\pL\pN])(?!-\d\d?-\d)
define year_any2 (?<year2>\d{4})(?![\pL\pN])
define year_tick (?:'(?<year_short>\d\d))(?!\d)
define year_tick2 (?:'(?<year_short2>\d\d))(?!\d)

# Who sends mail and is nobody: the last word of "Complaints Team".
define desk (?i:cell|desk|helpdesk|help|team|support|office|department|dept|claims|billing|services?|care|info|admin|accounts|payable|receivable|sales|enquiries|inquiries|intake|records|reception|unit|committee|benefits|HR|payroll|registry|appeals|scheduling|referrals|notifications?|alerts?|mailer|daemon|portal|no-?reply|grievances?|complaints?|ombudsman|council|division|housing|maintenance|lettings|management|secretariat|library|newsletter|orders)

# What somebody is said to be and what is no trade: a habit ("a side sleeper"), a manner ("a slow walker", "a poor historian"), a thing ("a muscle relaxer").
define manner (?:poor|good|bad|great|excellent|outstanding|fair|decent|vague|reliable|unreliable|chronic|avid|keen|voracious|fast(?! food)|quick|slow|rapid|ultrarapid|ultra-rapid|frequent|occasional|constant|lifelong|life-long|known|never|strong|weak|potent|picky|fussy|restless|habitual|compulsive|willing|unwilling|restrained|unrestrained|belted|unbelted|helmeted|designated|responsible|first-time|obligate|asymptomatic|silent)
define habit (?:sleeper|eater|worrier|lifter|breather|snorer|metaboli[sz]er|responder(?<!first responder)|nonresponder|non-responder|supporter|drinker|smoker|non-?smoker|vaper|chewer|user|abuser|absorber|relaxer|relaxant|stabili[sz]er|stimulator|stimulant|blocker|inhibitor|reminder|predictor|factor|seeker|flyer|flier|gainer|loser|thinker|talker|believer|faller|wanderer|sufferer|biter|goer|churchgoer|lover|hater|healer|bleeder|clencher|tosser|bruiser|hoarder|complainer|storyteller|multitasker|overachiever|procrastinator|candidate|bedwetter|sleepwalker|learner|diabetic|enhancer|suppressor|suppressant|booster|reducer|thinner|softener|thickener|substitute|barrier|reporter of|historian of)

# A word of a party to a case.  One that ends a sentence is none ("seen by Ada Quill. Gomez v. Hartwell"): a full stop stands behind initials and the short forms of reporters.
define case_side (?:\p{Lu}(?:[\pL'’&-]{0,20}+(?!\.)|\.?(?:\p{Lu}\.)*+|[\pL'’]{1,7}+\.(?<=nc\.|orp\.|\bCo\.|\bCty\.|td\.|ros\.|[MI]fg\.|Ins\.|omm\.|dus\.|ept\.|soc\.|osp\.|\bBd\.|niv\.|erv\.|ervs\.|\bSys\.|\bSt\.|\bMt\.|\bFt\.|\bJr\.|\bSr\.|\bRy\.|lec\.|\bGen\.|\bCas\.|\bMut\.|Prop\.|\bPub\.|\bEmp\.|\bFed\.|mer\.|\bAm\.|onst\.|onstr\.|ach\.|rods\.|\bCtr\.|\bMed\.|\bEx\.|xec\.|\bSch\.|ist\.|Twp\.|\bLab\.|Labs\.|uth\.|ldg\.|Nat\.|atl\.|\bGov\.|rans\.|ransp\.|\bTel\.|\bRef\.|hem\.|ont\.|Reg\.|Eng\.|tern\.|\bNo\.|\bRR\.|\bPac\.|\bSec\.|\bPet\.|\bBros\.|LLC\.|LLP\.|n\.(?<='n\.|’n\.)|t\.(?<='t\.|’t\.)|l\.(?<='l\.|’l\.)|r\.(?<='r\.|’r\.))))

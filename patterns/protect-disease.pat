# Diseases that are called by somebody's possessive alone, weeks of a pregnancy, pages of so many: no name and no date of anybody here.

define rare (?:Addison|Alzheimer|Asperger|Bechterew|Beh[cç]et|Buerger|Crohn|Cushing|Duchenne|Dupuytren|Fabry|Fanconi|Friedreich|Gaucher|Graves|Hashimoto|Hirschsprung|Hodgkin|Huntington|Kaposi|Kawasaki|Kienb[oö]ck|Korsakoff|Marfan|Meni[eè]re|M[eé]n[eé]trier|Parkinson|Perthes|Peyronie|Raynaud|Reye|Scheuermann|Sj[oö]gren|Stargardt|Takayasu|Tourette|Wegener|Wernicke|Zenker|Stevens-Johnson|Osgood-Schlatter|Guillain-Barr[eé]|Ehlers-Danlos|Legg-Calv[eé]-Perthes)
define common (?:Barrett|Bell|Bright|Gilbert|Hansen|Horner|Leber|Lynch|Paget|Pott|Reiter|Sever|Sheehan|Still|Turner|Whipple|Wilson|Barlow|Bowen|Castleman|Leopold|Murphy)

rule protect/disease-possessive
  type PROTECT
  trigger word addison alzheimer asperger bechterew behcet buerger crohn cushing duchenne dupuytren fabry fanconi friedreich gaucher graves hashimoto hirschsprung hodgkin huntington kaposi kawasaki kienbock korsakoff marfan meniere menetrier parkinson perthes peyronie raynaud reye scheuermann sjogren stargardt takayasu tourette wegener wernicke zenker stevens osgood guillain ehlers legg
  confidence 0.985
  regex %{lb}(?<!r\. )(?<!s\. )(?<!Mr )(?<!Ms )(?<!Mrs )(?<!Dr )(?<!Miss )(?<!\p{Lu}\. )%{rare}['’]s?(?!\pL)(?! (?:wife|husband|son|daughter|mother|father|sister|brother|house|home|car|office|report|letter|notes?|opinion|testimony|attorney|employer|claim|knee|back|shoulder|employment)\b)
  hit PMH: {Hashimoto's}, on Synthroid
  hit known {Graves'} and GERD
  miss Mr. Parkinson's wife
  miss Huntington's attorney wrote

rule protect/disease-possessive-common
  type PROTECT
  trigger word barrett bell bright gilbert hansen horner leber lynch paget pott reiter sever sheehan still turner whipple wilson barlow bowen castleman leopold murphy
  back 6
  confidence 0.985
  regex (?:PMHx?|PSHx?|FHx?|PMH|[Hh]x(?: of)?|[Hh]istory of|[Dd]iagnos(?:is of|ed with)|[Ss]uspected|[Kk]nown|\?|r/o|[Ss]uggestive of|[Cc]onsistent with|c/w|EFW \d{3,4} by)[:;]? ?(?:(?:[\pL/-]{2,20}, ?){0,4})(?<hide>%{common}['’]s)(?=[,.;)]|[ \t]*(?:\n|\z)| (?:and|on|since|s/p|dx)(?!\pL))
  hit PMH: {Gilbert's}. PSH: appy
  hit Hx: asthma, {Barrett's}, on omeprazole
  miss He stayed at Wilson's, then
  miss history of Turner's attorney

# "Aspirin from 12/40": weeks of the forty that a pregnancy has.  A month of 1940 is said of a birth.
rule protect/weeks-of-forty
  type PROTECT
  trigger digits 1 2 /+
  confidence 0.96
  regex (?<![\pL\pN/.-])(?<!born )(?<!DOB )(?<!DOB: )(?<!birth )(?<!in )(?:[4-9]|[1-3]\d|4[0-2])(?:\+\d)? ?/40(?![\pN/.-]\d?)(?!\pL)
  hit Aspirin 150 mg from {12/40} : nulliparous
  hit miscarriage at {8/40}, then
  miss born 5/40 in town
  miss on 12/40/14 he

rule protect/page-of
  type PROTECT
  trigger word page pages pg sheet slide
  confidence 0.98
  regex %{lb}(?i:pages?|pgs?\.?|sheet|slide):? ?\d{1,3} ?/ ?\d{1,3}(?![\pN/])
  hit {Page 1/1}  printed
  hit {Page 2/14}
  miss page 5/6/14 was

# Lines that anybody may call; they are printed on every discharge.
rule protect/hotline
  type PROTECT
  trigger word quit talk stop
  trigger digits 3 3
  trigger digits 1 1 -
  back 6
  confidence 0.99
  regex (?<![\pN-])(?:1[- .])?(?:(?:\(800\)|800)[- .]?(?:QUIT[- ]?NOW|784[- .]?8669|273[- .]?(?:8255|TALK)|662[- .]?(?:4357|HELP)|222[- .]?1222|799[- .]?(?:7233|SAFE)|656[- .]?(?:4673|HOPE)|MEDICARE)|(?:\(888\)|888)[- .]?(?:373[- .]?7888))(?![\pN-])
  hit Call {1-800-QUIT-NOW} today
  hit the lifeline at {1-800-273-8255} or
  hit Poison Control ({800-222-1222}) and
  miss 1-800-273-8256 is ours

# "Abd: soft, NT": not tender; a territory of two letters otherwise.
rule protect/soft-nt
  type PROTECT
  trigger word nt nd
  back 3
  confidence 0.97
  regex (?:[Ss]oft,? (?:and )?|SOFT,? |\bND[,/ ]{1,2}|\bNT[,/ ]{1,2})(?<hide>NT|ND)(?![\pL\pN])
  hit Abd: soft, {NT}. FAST
  miss Darwin, NT 0801

# "Appellant v. R": the crown as a party.
rule protect/crown
  type PROTECT
  cross paragraph
  trigger word rex regina
  confidence 0.985
  regex (?:REX|REGINA|Rex|Regina)(?=\s{1,4}(?:v\.?|V\.?|-v-|and|AND)\s)
  hit COLUMBIA\n\n{REX}\n\nv.\n\nTRAVIS
  miss Regina Tan came

# "in 6/52", "x 4/7", "for 10-14/7", "q 3/12": weeks, days and months as Britain and its pupils write them.
rule protect/parts-of-time
  type PROTECT
  trigger digits 1 2 /-
  confidence 0.97
  regex (?<![\pL\pN/.-])(?:\d{1,2}-)?\d{1,2}/52(?![\pN/-]|\.\d)|(?<=\bx |\bX |\bfor |\bFor |\bover |\bq |\bQ |\bevery |\bbid |\btds |\bqid |\bod |\bdaily )(?:\d{1,2}-)?\d{1,2}/7(?![\pN/-]|\.\d)(?! (?:and|to|at|with) \d)|(?<=\bq |\bQ |\bx |\bevery |\bq\. )\d{1,2}/12(?![\pN/-]|\.\d)|(?<=\d y |\d yr |\d yrs |\d years )\d{1,2}/12(?![\pN/-]|\.\d)|(?<=cough for |pain for |ache for |aches for |rash for |fever for |fevers for |itch for |unwell for |tired for |swelling for |symptoms for |bleeding for |work for |loss for |hoarse for |diarrhoea for |discharge for |snoring for )\d{1,2}/12(?![\pN/-]|\.\d)|(?<![\pN/.-])\d{1,2}/12(?= (?:ago|hx|history|old|post)(?!\pL))
  hit Lexapro 5 mg, to 10 mg in {1/52}. CBT
  hit pred 40 x {4/7}, allergy
  hit change to Keflex, 500 bid {5/7}, then
  hit labs q {3/12}. Twinrix
  hit Arlo, 3 y {2/12}
  hit seen {3/12} ago
  hit Has had a cough for {10/12} and
  miss seen for it on 4/7 and
  miss due 3/12 at noon

# Hospitals, chains of care, insurers, agencies and employers by the short names that everybody knows.  Those that mean nothing else (the
# lists care-known and body-known) are found wherever they stand with a capital; those that are words, persons, places or products too
# (care-framed and body-framed) only where the words around them say that the body is meant.

define known_word \p{Lu}[\pL\pN'’&+/-]*(?:\.(?=[ \pL])\p{Lu}*)*
define known (?<testorganisation>%{known_word}(?: (?:(?:of|for|and|&|in the|at|n|le) )?(?:%{known_word}|\d{1,3}(?!\d)|you(?!\pL))){0,4})
define lower_word [\p{Ll}\d&][\p{Ll}\pN'’&+/.-]*
# What makes a measure, a method or a thing of the name of a house.
define no_thing (?!['’]s (?:sign|test|disease))(?!-(?:type|style|grade|brand))(?! (?:(?:[Ss]houlder|[Aa]ctivity|[Ll]oneliness|PTSD|[Hh]ip|[Kk]nee|[Cc]ough|[Ss]leepiness|[Vv]erbal|[Ll]earning|[Mm]odified) )?(?:[Cc]riteri|[Ss]cor|[Ss]cale|[Cc]lassif|[Gg]rad|[Ii]ndex|[Rr]ating|[Tt]echnique|[Mm]ethod|[Ss]tag(?:e|ing)|[Ee]lbow|[Tt]ype|[Dd]issection|[Ss]tand|[Ss]cissors|[Vv]alve|[Dd]iet|[Tt]est\b|[Cc]ard\b|[Bb]race|[Cc]ollar|[Ss]plint|[Tt]enaculum|[Cc]lamp|[Rr]etractor|[Ff]orceps|[Tt]ransfer\b|[Cc]atheter|[Nn]eedle))(?!(?: (?:of|\p{Lu}[\pL&]*\.?)){1,6}, \d{1,4} (?:F\.|F2d|F3d|U\.S\.|S\. ?Ct|P\.|P2d|P3d|Cal|N\.|S\.|A\.|So\.))(?!,? \d{1,3} (?:Or|P\.|P2d|P3d|Cal|Wash|Wn|F\.|Colo|Okla|A\.)(?: ?App)?)
define stop (?=['’]s%{rb}|[.,;:)]|\z|\n|[ \t](?C"wide")| (?i:in|on|and|or|for|by|with|since|from|until|till|to|at|as|when|where|who|which|that|but|before|after|because|last|this|next|then|today|yesterday|overnight|every|twice|once|is|was|has|had|did|does|will|would|says?|said|under|via|per|via|if|he|she|they|I|we|it|over|about|again|now|while|no|not|yet|if|did|do|are|were|ED|ER|ICU|claim|policy|adjuster)\b| [\d(/])

rule work/care-known
  type FACILITY
  trigger list care-known
  confidence 0.99
  regex %{lb}(?<hide>%{known}(?C"testorganisation:care-known"))(?<!\.)%{rb}%{no_thing}
  hit He owes {Concentra} for two visits
  hit Seen at {MedExpress} 4/2, Sentara Leigh 4/3.
  hit Seen at MedExpress 4/2, {Sentara Leigh} 4/3.
  hit {Geisinger} called, and Mass General will take her
  hit Geisinger called, and {Mass General} will take her
  hit nobody at {Singing River} wrote it down
  hit TRANSFERRED TO {HARBORVIEW} AT NOON
  miss UCLA shoulder score 31
  miss UCLA activity rating of 6
  miss grasped with a Hoag clamp
  miss carilion bells
  miss The desert springs to life.

rule work/body-known
  type ORGANIZATION
  trigger list body-known
  confidence 0.99
  regex %{lb}(?<hide>%{known}(?C"testorganisation:body-known"))(?<!\.)%{rb}%{no_thing}
  hit {SAIF} denied it.
  hit {L&I} opened it and Gallagher Bassett paid
  hit L&I opened it and {Gallagher Bassett} paid
  hit a statement to the {Marine Patrol} and to LifeFlight
  hit a statement to the Marine Patrol and to {LifeFlight}
  hit ask {Rural Mutual} about it
  miss a safe trip, a marine on patrol
  miss Ivory v. SAIF, 131 Or App 604
  miss See Quill v. Aetna Life Ins. Co. of Am., 211 F.3d 44
  miss labs and I called

# The same in small letters, where a preposition stands before: "at the giant eagle", "a ride paid by upmc for you".
rule work/known-lower
  type ORGANIZATION
  trigger list care-known
  trigger list body-known
  trigger list body-framed
  trigger list care-framed
  back 2
  confidence 0.99
  regex %{lb}(?:at|is|was|then|to|from|for|by|with|through|thru|near|call|called|via|per) (?:(?:the|my|our|his|her|your|a) )?(?!one |first |good |life |long |super |(?:patient|health|med) first (?!\p{Ll}*(?:and|on|in|then|er|for)%{rb}))(?<hide>(?<testorganisation>%{lower_word}(?: %{lower_word}){0,4})(?C"testorganisation:care-known|body-known|body-framed|care-framed")(?C"!testorganisation:english|surname-us|given-male|given-female|medical|drug|device|abbreviation|place-us|state|country|statute|guideline|boilerplate|heading|month"))(?<!\.)%{rb}(?! (?:gates|road|street|st|ave)\b)%{no_thing}|%{lb}(?:fax|email|tell|told|ask|asked|sued|against|then|use|using|and|or|that|before|after|but|because|own) (?!one |first |good |life |long |super |patient |doctors |health |med |urgent )(?<hide>(?=[^ ]+ [\p{Ll}\d&])(?<testorganisation>%{lower_word}(?: %{lower_word}){1,4})(?C"testorganisation:care-known|body-known|body-framed"))(?<!\.)%{rb}
  hit flu shot from the {giant eagle} downtown
  hit a ride paid by {upmc for you}.
  hit seen at {concentra} and sent to mass general
  hit seen at concentra and sent to {mass general}
  hit he stocks at {home depot} now
  hit can you fax {liberty mutual}? it
  hit and before that {jb hunt}. the
  miss it came to target, then
  miss then patient first noticed it
  miss he is at one call a day
  miss at general practice

# "at Stanford.", "from Sharp on the 3rd", "Rush ED", "Duke listed her for a kidney", "a bill of Sutter".
rule work/care-framed
  type FACILITY
  trigger list care-framed
  back 3
  confidence 0.985
  regex %{lb}(?:(?:(?:[Aa]t|AT|@|[Vv]ia|VIA) |(?i:seen|treated|admitted|followed|transferred|discharged|sent|flown|airlifted|taken|brought|moved|back|referred|referral|went|goes|transfer|bill|bills|invoice|records?|notes?|letter|summary|charges|lien|films|report|sheet|chart|CT|MRI|X-rays?|surgery|surgeons?|doctors?|team) (?:over |back |by air |yesterday |today )?(?:to|from|of|by|at) )(?:the )?(?<hide>%{known}(?C"testorganisation:care-framed"))(?<!\.)%{no_thing}%{stop}|(?<!the |The |an |a )(?<hide>%{known}(?C"testorganisation:care-framed"))(?<!\.)(?= (?:ED|ER|ICU|PACU|NICU|Ortho|Neurosurgery|transplant|Transplant|Urgent Care|Occ(?:upational)? (?:Health|Med))%{rb})|(?<hide>%{known}(?C"testorganisation:care-framed"))(?<!\.)(?= (?:(?:has|had|have|will|would|did) (?:not )?)?(?:list(?:ed)? (?:him|her|them|me) for|accept(?:ed|s)? (?:him|her|the (?:patient|transfer)) (?:in |for )?transfer|accepted the transfer|transplanted)%{rb})|(?<hide>%{known}(?C"testorganisation:care-framed")(?C"!testorganisation:given-male|given-female"))(?<!\.)(?= (?:(?:has|had|have|will|would|did) (?:not )?)?(?:accepted (?:him|her)|transferred (?:him|her)|admitted (?:him|her)|transplanted|took (?:him|her) in|turned (?:him|her) (?:down|away)|sent (?:him|her) home|discharged (?:him|her)|faxed)%{rb}))
  hit She was seen at {Stanford} in March.
  hit The bill of {Sutter} is open; Rush ED has it
  hit The bill of Sutter is open; {Rush} ED has it
  hit {Duke} listed her for a kidney last week.
  hit He was flown to {Baptist}.
  hit Records from {Sharp} on the 3rd
  hit her stent was placed at {Doctors Hospital}. She
  miss a Stanford type A dissection
  miss sharp pain at rest
  miss The Mayo stand was at left
  miss Sent to Mercy Street
  miss Columbia, where she was born

# "a suit against Nationwide", "insured by Zenith", "the letter went to EDD", "welder at Whirlpool in Ohio".
rule work/body-framed
  type ORGANIZATION
  trigger list body-framed
  back 5
  confidence 0.99
  regex %{lb}(?:(?i:claims?|cases?|award|verdict|suit|action|judgment|lawsuit|petition|settlement|dispute|policy|policies|coverage|insurance|cover|complaint) (?:against|with|by|from|through)(?: the)? |(?i:pharmacy|insurance|insurer|carrier|employer|TPA|WC|comp|LTD|STD) (?i:is|was)(?: now| still)? |(?i:employed|hired|insured|paid|covered|denied|instructed|represented|fired|sponsored|retained|administered|adjusted|underwritten|terminated|laid off|reinsured|recruited|accepted|closed|authori[sz]ed|approved|opened) by(?: the)? |(?i:forms?|letters?|notes?|notices?|calls?|fax|faxed|copy|copies|bills?|billed|reports?|applications?|paperwork|checks?|excuse|sent|mailed|written|wrote|spoke|appeal|lien|liens|went|goes|gone) (?:to|from|of|with)(?: the)? |(?i:worked|works|working|work|job|jobs|career|employed|shift|shifts|years|hired|hired on|retired|millwright|welder|assembler|machinist|clerk|cashier|operator|mechanic|foreman|supervisor|inspector|electrician|driver|pilot|stocker|picker|packer|engineer|painter|line|janitor) (?:at|for|with|from)(?: the)? )(?<hide>%{known}(?C"testorganisation:body-framed"))(?<!\.)%{no_thing}%{stop}
  hit She won her suit against {Nationwide} (settled)
  hit the roof was insured by {Zenith} at the time
  hit mailed the letter to {EDD}. He
  hit a welder at {Whirlpool} in Clyde
  hit she worked at {Target} until May
  hit her claim was denied by {Nationwide}.
  hit PHARMACY IS {WALGREENS} ON 5TH
  hit the case against {Progressive} was settled
  hit the appeal went to {Maximus}; we wait
  miss action by Progressive weakness
  miss He went from Target heart rate down
  miss He drove a Ford to work.
  hit a welder at {Quaker} in Peoria
  miss works with Quaker families
  miss a copy of Time, and
  miss paid by Apple Pay

rule work/body-of-goods
  type EMPLOYER
  trigger list body-framed
  back 1
  confidence 0.99
  regex %{lb}(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Tt]heir|[Aa]t|[Oo]ld|THE|AT) (?<hide>%{known}(?C"testorganisation:body-framed"))(?<!\.)(?= (?:(?:stamping|assembly|engine|truck|parts|auto|distribution|fulfillment|bottling|packing|body) )?(?:plant|factory|mill|store|warehouse|dealership|dealer|works|yard|terminal|hub|foundry|cannery|refinery|adjuster|agent|claims|policy|pension|employee|worker|distribution center|fulfillment center|PLANT|STORE|WAREHOUSE|DEALERSHIP)%{rb})
  hit hired by the {Nissan} plant outside Smyrna
  hit hit by a {Target} employee
  hit her {Progressive} policy and the Nationwide adjuster
  hit her Progressive policy and the {Nationwide} adjuster
  hit at the {Ford} stamping plant
  miss a Toyota pickup
  miss the Ford driver ran it
  miss the target store

rule work/body-at
  type EMPLOYER
  trigger list body-framed
  back 2
  confidence 0.988
  regex %{lb}(?:at|AT)(?: the| our| a)? (?<hide>%{known}(?C"testorganisation:body-framed")(?C"!testorganisation:given-male|given-female|month|drug"))(?<!\.)%{no_thing}%{stop}
  hit He fell at {Costco} on Friday
  hit bought it at {Target}, then
  hit slipped at the {Home Depot}.
  miss aimed at Target heart rate
  miss looking at Jack and
  miss at target

# What an insurer does: "Progressive denied the claim", "Nationwide (claim 4-1)", "Hartford policy".
rule work/body-did
  type ORGANIZATION
  trigger list body-framed
  confidence 0.988
  regex %{lb}(?<hide>(?=\p{Lu}[^ ]* \p{Lu})%{known}(?C"testorganisation:body-framed")|%{known}(?C"testorganisation:body-framed")(?C"!testorganisation:given-male|given-female|surname-us"))(?<!\.)(?=(?: (?:has|had|have|then|also|never|later|will|would))?(?: not)? (?:(?:paid|denied|accepted)(?=[,;.])|(?:denied|accepted|paid|pays|settled|authori[sz]ed|approved|closed the (?:claim|file)|refused to pay|insures|insured|covers|covered|picked up) (?:the|until|through|under|in full|half|his|her|my|this|that|it|all|only|for|no|nothing|liability|compensability|\$))| (?:claim|policy|adjuster)(?: (?:no|number|#))?[.:]? ?#?[A-Z]{0,4}-?\d| \((?:claim|policy|file|adjuster|no\.|ref)%{rb})
  hit {Progressive} denied the claim in May.
  hit {Nationwide} (claim 4-1) has paid.
  hit {State Fund} accepted liability for it
  hit {Progressive} policy no. 4417
  hit then {Progressive} paid under the auto policy
  miss Progressive weakness is denied
  miss Ford paid the man.
  miss Target heart rate


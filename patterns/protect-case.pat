# Decisions that everybody cites, without a reporter: by one party's name, or by both before "the Court".

# "Daubert and its progeny", "the plea colloquy required by Boykin", "Frye, not Daubert, is the test".
rule protect/case-landmark
  type PROTECT
  trigger list landmark
  back 6
  confidence 0.986
  regex %{lb}(?:(?:colloquy|instruction|hearing|finding|findings|advisement|advisements|notice|inquiry|showing|canvass|warnings) (?:required|demanded|mandated|contemplated) (?:by|under) (?<hide>(?<cited>\p{Lu}[\pL'’]+)(?C"cited:landmark"))(?=[.,;)]| (?:was|is|has|had|were|and)\b)|(?<hide>(?<cited>\p{Lu}[\pL'’]+)(?C"cited:landmark"))(?=(?:,| or| and)? (?:and )?(?:its|their) progeny\b| (?:inquiry|materials?|warnings?|deference|doctrine|framework|prongs?|colloquy)\b|(?<=Miranda|Garrity) rights\b|(?<=Weingarten) rights\b|(?<=Terry) stop\b|(?<=Alford) plea\b|(?<=Batson) challenge\b)|(?<hide>(?<cited>\p{Lu}[\pL'’]+)(?C"cited:landmark"), not (?<testcited>\p{Lu}[\pL'’]+)(?C"testcited:landmark"))(?=, (?:is|was|governs|controls|supplies|sets|applies)\b))
  hit Under {Daubert} and its progeny, the court
  hit The plea colloquy required by {Boykin} was complete.
  hit {Frye, not Daubert}, is the test there
  hit the {Brady} material was late
  hit after a {Terry} stop he ran
  hit He entered an {Alford} plea.
  miss Terry stopped at the light.
  miss the Crawford brief says so
  miss after the Brady violation he fled
  miss Mr. Brady and his sister
  miss Brady, not Maria, is the nurse
  miss the hearing required by Brady's doctor

# "In Mathews v. Eldridge the Court weighed": a court with a capital is not the one that writes.
rule protect/case-the-court
  type PROTECT
  trigger word v vs
  back 9
  confidence 0.986
  regex %{lb}(?:In|Since|After|Under|Following|Citing|Until) (?<hide>(?:\p{Lu}[\pL'’&.-]+ ){1,4}+vs?\. \p{Lu}[\pL'’&.-]+(?: (?:of |the )?\p{Lu}[\pL'’&-]+){0,3})(?=,? the (?:U\.?S\.? |United States )?(?:Supreme )?Court (?:has |had |also |first |again )?(?:held|weighed|said|found|ruled|made|decided|explained|recognized|recognised|rejected|set|required|struck|upheld|reaffirmed|overruled|announced|adopted|limited|declined|noted|observed|considered|reversed|affirmed|stated|applied))
  hit In {Mathews v. Eldridge} the Court weighed the
  hit Under {Ohio v. Robin Hale}, the Supreme Court held
  miss In Mathews v. Eldridge the court heard his wife.
  miss In Delgado v. Farm, the Court Clerk

# A sign or a disease as the subject of what is done with one: "Kaposi was suspected", "Mohs was booked".
rule protect/eponym-subject
  type PROTECT
  trigger list eponym
  back 1
  confidence 0.984
  regex (?<!Mr\. |Ms\. |rs\. |Dr\. |Mr |Ms |Mrs |Dr )%{lb}(?<hide>(?<testsign>\p{Lu}\p{Ll}{2,20})(?!\pL)(?C"testsign:eponym")(?C"!testsign:eponym-common|given-male|given-female"))(?: (?:was|is|were) (?:never |not |also |again |clinically |bilaterally )?(?:suspected|elicited|equivocal|unlikely|downgoing|down-going|upgoing|up-going|ruled out|negative|aborted)\b| (?:planned|performed|aborted|deferred|negative|positive|downgoing|equivocal|bilaterally)(?=[.,;:]| for\b| on the\b))
  hit {Kaposi} was suspected, and it
  hit {Babinski} downgoing, no clonus
  hit {Whipple} planned, Kocher next
  miss Kaposi was seen by her doctor
  miss Mr. Whipple planned, he says
  miss Wilson performed, and well

# Three of them in a row are no family: "Cushing, Addison and Conn were each excluded".
rule protect/eponyms-three
  type PROTECT
  trigger list eponym
  back 1
  confidence 0.986
  regex (?<!Mr\. |Ms\. |rs\. |Dr\. |Mr |Ms |Mrs |Dr )%{lb}(?<hide>(?<testsign>\p{Lu}\p{Ll}{2,20})(?!\pL)(?C"testsign:eponym")(?:, (?<testthird>\p{Lu}\p{Ll}{2,20})(?!\pL)(?C"testthird:eponym")){1,4},? (?:and|or|nor|&) (?<testother>\p{Lu}\p{Ll}{2,20})(?!\pL)(?C"testother:eponym"))(?!,? (?:MD|RN|Esq|LLP|LLC|PC|Inc|Ltd|Co))
  hit {Cushing, Addison and Conn} were excluded
  hit {Sjögren, Raynaud and Hashimoto} all appear
  miss Cushing, Addison and Lopez came
  miss Mr. Cushing, Addison and Conn

# What somebody wears is not somebody: "pulled out his Foley".
rule protect/device-worn
  type PROTECT
  trigger word foley hickman penrose holter bivona passy yankauer texas
  back 2
  confidence 0.987
  regex %{lb}(?:his|her|their|my|your|the|an?|another|this|that|indwelling|new|old|coud[eé]|suprapubic|urinary) (?<hide>Foley|Hickman|Penrose|Holter|Bivona|Passy(?:-| )Muir|Yankauer|Texas catheter)(?![\pL'’])(?! \p{Lu}\p{Ll}|, \p{Lu}| (?:said|says|called|family|residence|household|property|matter|case|trial|estate|children|boys?|girls?|lawsuit|claim|cousins?|brothers?|sisters?|kids|wife|relatives|clan|place|home|farm)\b)
  hit Mr. Foley pulled out his {Foley} twice
  hit with a {Foley} to gravity
  hit the {Holter} shows nothing
  miss the Foley family came
  miss her Foley cousins
  miss the Hickman case

# Goods that are called after countries.
rule protect/country-goods
  type PROTECT
  trigger word canada peru panama jamaica brazil turkey china india montreal guinea
  back 3
  confidence 0.986
  regex %{lb}(?:balsam of (?<hide>Peru)|(?<hide>Canada) (?:balsam|geese|goose|jay|thistle)|(?<hide>Panama) hats?|(?<hide>Jamaica) (?:ginger|pepper|dogwood)|(?<hide>Brazil) nuts?|(?<hide>India) (?:ink|rubber)|(?<hide>China) (?:rose|tea|doll)|(?<hide>Montreal) (?=\d\d?(?:[.,;/ \n]|\z))|(?<hide>Turkey) (?:carpet|rug|red)|(?<hide>Guinea) (?:pigs?|worms?|fowl))(?!\pL)
  hit and {Canada} balsam, too
  hit balsam of {Peru} alike
  hit The {Panama} hat went there
  hit on the {Montreal} 24.
  miss He went to Panama for it.
  miss from Canada, where she
  miss Peru is his home

# "Daubert requires that", "Miranda does not apply": a decision that everybody cites, and what only a decision does.
rule protect/landmark-requires
  type PROTECT
  trigger list landmark
  confidence 0.986
  regex %{lb}(?<!Mr )(?<!Mr\. )(?<!Ms )(?<!Ms\. )(?<!Dr )(?<!Dr\. )(?<!Mrs\. )(?<hide>(?<cited>\p{Lu}[\pL'’]+)(?C"cited:landmark"))(?= (?:(?:requires?|held|holds|mandates|teaches|instructs) that (?:the |an? |such |all |any )?(?:expert|opinion|court|trial|[Ss]tate|government|prosecution|evidence|testimony|police|suspect|accused|judge|jury)|does not apply(?=[.,;]| here| to |\z)|(?:analysis|standard|challenge|violation|factors))%{rb})
  hit {Daubert} requires that the opinion
  hit {Miranda} does not apply
  hit a {Batson} challenge was
  miss Mr. Brady requires that it
  miss Brady requires a cane
  miss Miranda requires no help
  miss Miranda does not require oxygen
  miss Brady claim no. 4410

# "Good Samaritan laws": no hospital.
rule protect/samaritan
  type PROTECT
  trigger word samaritan
  back 1
  confidence 0.987
  regex %{lb}Good Samaritan(?= (?:law|laws|act|acts|statute|statutes|immunity|doctrine|rule)%{rb})
  hit {Good Samaritan} laws do not apply
  miss at Good Samaritan Hospital

# "Bland, soft diet", but not "Mr. Bland, soft spoken".
rule protect/bland-diet
  type PROTECT
  trigger word bland
  confidence 0.987
  regex (?<!Mr )(?<!Mr\. )(?<!Ms )(?<!Ms\. )(?<!Dr )(?<!Dr\. )(?<!Mrs )(?<!Mrs\. )%{lb}Bland(?=,? (?:(?:soft|mechanical|low[- ]\pL+),? )?(?:diet|foods?)%{rb})
  hit {Bland}, soft diet
  miss Mr. Bland, soft spoken, agreed

# Trades that show by the business that somebody runs, owns or keeps.  The kinds of business are a list.

define who (?:[Hh]e|[Ss]he|I|[Ww]ho|[Tt]hey|[Ww]e|[Cc]laimant|[Aa]pplicant|[Pp]laintiff|[Dd]efendant|[Pp]etitioner|[Rr]espondent|[Pp]atient|[Dd]ecedent|[Ff]ather|[Mm]other|[Dd]ad|[Mm]om|[Mm]um|[Hh]usband|[Ww]ife|[Bb]rother|[Ss]ister|[Ss]on|[Dd]aughter|[Uu]ncle|[Aa]unt|[Cc]ousin|[Gg]randson|[Gg]randfather|[Gg]randmother|[Ff]ianc[eé]e?|[Bb]oyfriend|[Gg]irlfriend|[Pp]artner|[Nn]ephew|[Nn]iece|[Ss]pouse|[Pp]arents|[Ff]amily|and|also|then|later|once|now|\p{Lu}[\p{Ll}'’-]{1,15} \p{Lu}[\p{Ll}'’-]{2,15}|\p{Lu}[\p{Ll}'’-]{1,15}(?C"given-male|given-female|given-world|surname-us|surname-world"))
define whose (?:an?|the|his|her|their|our|my|his own|her own|their own|our own|two|three|several)
define kind (?:(?:small|little|family|local|mobile|one-man|home-based|second|seasonal|roadside|village|busy|large|big|old|new|local) ){0,2}(?<testbusiness>\p{Ll}[\p{Ll}'’-]{2,14}(?: \p{Ll}[\p{Ll}'’-]{1,14}){0,2})(?!\pL)(?C"testbusiness:business")
define done (?=[.,;:)"”]|\z|\n| (?:at|for|in|on|by|with|from|and|or|near|outside|out|off|until|till|since|when|while|that|which|where|before|after|nights|days|there|here|now|because|so|but|who|called|down|up|over|along|part|full|to)(?!\pL))

# "She runs a catering kitchen", "has managed a creamery in Hyde Park"
rule profession/runs-business
  type PROFESSION
  trigger word run runs ran running own owns owned owning manage manages managed managing operate operates operated operating opened founded started keeps kept
  back 6
  confidence 0.82
  regex %{lb}%{who}(?:,? \p{Lu}[\p{Ll}'’-]+,?| \p{Lu}\.)?(?:'s| has| have|'ve| had| used to| would| was| is| who)?(?: (?:also|now|then|still|once|both|formerly|previously|since|always|later|jointly))? (?<hide>(?:co-)?(?:runs?|ran|running|owns?|owned|owning|manages?|managed|managing|operates?|operated|operating|opened|founded|started|keeps|kept)(?: and (?:runs?|ran|operates?|operated|manages?|managed))? %{whose} %{kind})%{done}
  hit She {runs a catering kitchen} and stands
  hit His wife {manages a creamery} in Hyde Park
  hit Hyacinth Ladner {ran a nursery} on the road
  hit They {run a small dairy} near town
  hit her father once {kept a bait shop} there
  miss He ran a truck off the road
  miss She runs a fever at night
  miss He ran the line to

# "the owner of a machine shop", "has a tow yard"
rule profession/has-business
  type PROFESSION
  trigger word has had have
  back 3
  confidence 0.78
  regex %{lb}(?:[Hh]e|[Ss]he|I|who|[Tt]hey|[Ff]ather|[Mm]other|[Hh]usband|[Ww]ife|[Bb]rother|[Ss]ister|[Ss]on|[Dd]aughter|[Uu]ncle|[Aa]unt|[Cc]ousin|[Pp]arents)(?: (?:also|now|then|still|once))? (?<hide>(?:has|had|have) (?:an?|his own|her own|their own|our own|my own) (?:(?:small|little|family|mobile|one-man|home-based|seasonal|roadside) ){0,2}(?<testbusiness>\p{Ll}[\p{Ll}'’-]{2,14} (?:\p{Ll}[\p{Ll}'’-]{1,14} )?(?:shop|company|firm|business|yard|stand|truck|service|farm|ranch|studio|salon|store|boat|stall|garage|agency|mill|nursery|dairy|kennel|bakery|brewery))(?!\pL)(?C"testbusiness:business"))%{done}
  hit He {has a tow yard} outside town
  hit she {had her own tailor shop} until
  miss He had a repair of the mill
  miss She had a service at church

# "works at a feed store", "worked in a cannery"
rule profession/works-at-business
  type PROFESSION
  trigger word works worked work working job jobs
  back 5
  confidence 0.76
  regex %{lb}(?:%{who}(?:'s| has| have|'ve| had| used to| would)?(?: (?:also|now|then|still|once|formerly|previously|since|later))? )(?<hide>work(?:s|ed|ing)?(?: (?:nights|days|weekends|part[- ]time|full[- ]time|summers|mostly|evenings))? (?:at|in|for|out of) an? %{kind})(?=[.,;:)"”]|\z|\n| (?:in|on|by|with|and|or|near|outside|until|till|since|when|while|that|which|where|before|after|nights|days|there|here|now|for|as|from|but|off)(?!\pL))
  hit She {works at a feed store} in Ord
  hit his brother {worked in a cannery} until
  miss She works at a desk in
  miss He worked in a building on

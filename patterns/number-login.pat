# "exported 6/18/2023 4:02 PM by GFERRO": who printed or entered it, by the name of a login.
rule number/login-by
  type USERNAME
  trigger word by
  back 1
  confidence 0.88
  regex %{lb}(?i:(?:AM|PM|am|pm|\d{4}|ET|CT|MT|PT|EST|EDT|CST|CDT|PST|PDT)[ ]by |(?:printed|exported|entered|created|modified|generated|filed|logged|scanned|viewed|accessed|updated) by )(?<hide>[A-Z]{1,2}[A-Z]{3,10}\d{0,4}|[a-z]{1,2}[a-z]{3,10}\d{1,4})(?![\pL\d-])(?C"!english|abbreviation|role-clinician|specialty|organisation-head")
  hit printed by {GFERRO} on
  miss entered by NURSE on

# "Printed by: jkowalczyk on 07/03/2014": letters alone are a login where they are no word.
rule number/login-label
  type USERNAME
  trigger word printed exported entered created modified generated filed scanned viewed accessed updated transcribed dictated keyed user username login
  confidence 0.88
  regex %{lb}(?i:(?:printed|exported|entered|created|modified|generated|filed|scanned|viewed|accessed|updated|transcribed|dictated|keyed) by ?: ?|user(?:name)?(?: ?id)? ?: ?|login(?: ?id)? ?: ?)(?<hide>[a-z]{1,2}[a-z]{3,14}(?C"!english|abbreviation|medical|drug")\d{0,3})(?![\pL\pN.@'-])(?= (?:on|at) |[ \t]*\d|[ \t]*$|\s*\n|[ \t](?C"wide"))
  hit Printed by: {jkowalczyk} on 07/03/2014 14:40
  hit User: {mtrevelyan}
  miss Entered by: nurse on 3/4
  miss User: patient
  miss Created by hand at noon

# "your login is still teague_2F"
rule number/login-is
  type USERNAME
  trigger word login username logon
  back 1
  confidence 0.9
  regex %{lb}(?i:login|log-in|logon|user ?name|user ID)(?: name)? (?:is|was|stays|remains)(?: still| now| just| always)? ["“']?(?<hide>(?=[\pL\d._-]*(?:\d|[_.][\pL\d]))[\pL][\pL\d_.-]{2,24}[\pL\d])(?![\pL\pN@])
  hit your login is still {teague_2F}.
  hit the username is {k.tolliver3} and
  miss the login is broken.
  miss login is 14:02

# "REG CLERK: kpolasky2", "REVISED BY: jmeng 11/04", "export / user lfontenot", "From: hank.troutman": a login behind who did it.
rule number/login-behind-deed
  type USERNAME
  cross line
  trigger word clerk by user login from operator author
  back 1
  confidence 0.9
  regex %{lb}(?:(?i:(?:reg(?:istration)?\.? )?clerk|(?:revised|updated|modified|created|keyed|saved|printed|exported|scanned|changed) by|operator|author|login|user):? |[Uu]ser |(?<=\n|\A)From: |> From: )(?<hide>(?=[a-z.]{4})(?:(?<testlogin>[a-z]{4,12})(?C"!testlogin:english|given-male|given-female|relative|role-patient|pronoun|article")|[a-z]{1,12}[._][a-z]{2,14})\d{0,3})(?=[ \t]*(?:\n|\z)|[ \t](?:\d|/|at|on|\()|[ \t](?C"wide")|[,;)])
  hit REG CLERK: {kpolasky2}\n
  hit REVISED BY: {jmeng} 11/04 05:58
  hit export / user {lfontenot} / 2023
  hit \nFrom: {hank.troutman}\n
  miss user friendly
  miss From: the clerk

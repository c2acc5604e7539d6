#!/usr/bin/perl
# A scrubber as people write them in one file: patterns, one behind the other, over a whole letter.  What grep -P
# is given is the same list.  It finds far less than scrim does; it is here for its speed alone.
use strict;
use warnings;

my $month = '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
my $name = '[A-Z][a-z]+(?:-[A-Z][a-z]+)?';
my @patterns = (
    [DATE => "\\b$month\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d\\b"],
    [DATE => "\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?$month,? (?:19|20)\\d\\d\\b"],
    [DATE => "\\b$month,? (?:19|20)\\d\\d\\b"],
    [DATE => "\\b$month \\d{1,2}\\b"],
    [DATE => '\b\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)\b'],
    [DATE => '\b\d{1,2}-\d{1,2}-(?:\d{4}|\d\d)\b'],
    [DATE => '\b(?:19|20)\d\d-\d\d-\d\d\b'],
    [DATE => '\b\d{1,2}/(?:19|20)\d\d\b'],
    [DATE => '\b(?:in|since|until|of|by) (?:19|20)\d\d\b'],
    [AGE => '\b\d{1,3}[- ]years?[- ]old\b'],
    [AGE => '\baged? \d{1,3}\b'],
    [SSN => '\b\d{3}-\d\d-\d{4}\b'],
    [PHONE => '\(\d{3}\) ?\d{3}-\d{4}\b'],
    [PHONE => '\b\d{3}[-.]\d{3}[-.]\d{4}\b'],
    [EMAIL => '\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b'],
    [URL => '\bhttps?://\S+'],
    [IP => '\b\d{1,3}(?:\.\d{1,3}){3}\b'],
    [ID => '\b(?:MRN|Claim|Policy|Account|Member|Case|File)(?: (?:No\.?|Number))?[:#]? ?#?[A-Z0-9][A-Z0-9-]{4,}\b'],
    [ID => '\b[A-Z]{2,4}-?\d{5,}\b'],
    [ID => '\b\d{7,}\b'],
    [STREET => "\\b\\d{1,5} (?:[NSEW]\\.? )?$name(?: $name)? (?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Way|Court|Ct)\\b"],
    [STREET => '\bP\.? ?O\.? Box \d+\b'],
    [CITY => "\\b$name(?: $name)?, [A-Z]{2} \\d{5}(?:-\\d{4})?\\b"],
    [NAME => "\\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Judge|Hon)\\.? $name(?: (?:[A-Z]\\.? )?$name)?"],
    [NAME => "\\b$name(?: [A-Z]\\.)? $name,? (?:MD|M\\.D\\.|DO|PhD|RN|PT|Esq)\\b"],
    [NAME => "\\b(?:Sincerely|Regards|Signed),?\\s+$name(?: [A-Z]\\.)? $name"],
    [NAME => "\\b(?:[Pp]atient|Name|Re|RE|Claimant|Applicant): ?$name,? $name"],
    [NAME => "\\b(?:wife|husband|son|daughter|mother|father|sister|brother),? $name"],
    [FACILITY => "\\b(?:$name ){1,3}(?:Hospital|Clinic|Medical Center|Health Center|Prison|School)\\b"],
    [EMPLOYER => "\\b(?:works?|worked|employed) (?:at|by|for) (?:$name ?){1,4}"],
);

if (@ARGV && $ARGV[0] eq '--patterns') {
    print join('|', map { $_->[1] } @patterns), "\n";
    exit 0;
}
@patterns = map { [$_->[0], qr/$_->[1]/] } @patterns;
$/ = "\0";
while (my $letter = <>) {
    for my $pattern (@patterns) {
        my ($type, $expression) = @$pattern;
        $letter =~ s/$expression/[$type]/g;
    }
    print $letter;
}

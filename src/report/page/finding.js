"use strict";

/* The card of the current finding: what it is, what becomes of it, why, and the decision. */

/* ---- why ------------------------------------------------------------------------------------------ */

/* What the mechanisms of scrim say in words; a rule of the patterns says its name and where it is written. */
const reasons = {
    "known": "You named this identifier in the file of what is known.",
    "user/hide": "It is among the terms that you want hidden.",
    "user/keep": "It is among the terms that you want kept.",
    "user/accept": "A reviewer accepted it; the rules no longer find it.",
    "user/reject": "A reviewer rejected it.",
    "user/add": "A reviewer added it.",
    "sweep/survivor": "The last look over the finished text found words here that were replaced elsewhere.",
    "hidden/payload": "Invisible characters that can carry a message.",
    "spread": "The same words were found with certainty elsewhere in the letter.",
    "evidence": "The words and their neighbours speak for a name more than against it.",
};

function ruleReason(rule) {
    const [area, name] = rule.split("/");
    const written = letter.data.rules[rule];
    if (written)
        return `The rule ${rule} (${written[0]}, line ${written[1]}) matched here.`;
    return reasons[rule] || reasons[name] || reasons[area] || `Found by ${rule}.`;
}

function candidateRow(candidate) {
    const fates = {won: "named it", joined: "joined", protected: "gave way", trimmed: "cut back", rejected: "taken back", open: "had no say"};
    const by = candidate.by ? ` ${candidate.fate === "joined" ? "with" : "to"} ${candidate.by}` : "";
    return make("tr", {},
        make("td", {}, candidate.rule, make("span", {class: "fate"}, `${candidate.type}, ${fates[candidate.fate]}${by}`)),
        make("td", {}, letter.original.slice(candidate.in[0], candidate.in[1]).replace(/\s+/g, " ")),
        make("td", {class: "number"}, candidate.confidence.toFixed(2)));
}

function candidatesTable(candidates) {
    const heads = ["Rule", "Text", "Sure"].map(text => make("th", {scope: "col"}, text));
    return make("table", {}, make("caption", {}, "What spoke here"), make("thead", {}, make("tr", {}, heads)),
        make("tbody", {}, candidates.map(candidateRow)));
}

/* A term of evidence weighs what a bar shows, to the right for and to the left against. */
function termRow([name, hundredths]) {
    const weight = (hundredths > 0 ? "+" : "−") + (Math.abs(hundredths) / 100).toFixed(2);
    const meter = make("span", {class: hundredths > 0 ? "bar for" : "bar against", "aria-hidden": "true"});
    meter.style.width = `${Math.min(Math.abs(hundredths) / 6, 50)}%`;
    return make("tr", {}, make("td", {}, name), make("td", {class: "number"}, weight), make("td", {class: "bars"}, meter));
}

function evidenceTable(word) {
    return make("table", {class: "evidence"}, make("caption", {}, `Evidence for “${word.word}”`),
        make("tbody", {}, word.terms.map(termRow)));
}

function why(item) {
    if (!item.span)
        return [make("p", {}, "You marked it.")];
    const parts = [make("p", {}, ruleReason(item.span.rule))];
    if (item.span.stepped)
        parts.push(make("p", {}, "Its surrogate is not the usual one of its scope: another original of the letter was in the way."));
    const tables = [];
    if (item.span.candidates.length > 0)
        tables.push(candidatesTable(item.span.candidates));
    for (const word of item.span.evidence || [])
        tables.push(evidenceTable(word));
    if (tables.length > 0)
        parts.push(make("details", {}, make("summary", {}, "In detail"), make("div", {class: "scroll", role: "region", "aria-label": "In detail", tabindex: "0"}, tables)));
    return parts;
}

/* ---- what becomes of it --------------------------------------------------------------------------- */

const actions = {
    surrogate: "replaced by", shift: "moved to", tag: "tagged", keep: "kept by the profile", year: "cut to the year", cap: "capped",
    band: "put into a band", prefix: "cut to its beginning", fill: "filled with", redact: "replaced by",
};

function outcome(item) {
    if (item.verdict === "reject")
        return ["stays as it is, at this place"];
    if (item.newType || (item.verdict === "add" && (!item.span || item.type !== item.span.type)))
        return ["will be replaced, as ", make("code", {}, typeOf(item))];
    if (isKept(item))
        return [item.span.rule === "user/reject" ? "stays, as it was rejected" : actions.keep];
    return [actions[item.span.action] || item.span.action, " ", make("q", {}, cleanedText(item).replace(/\s+/g, " ").trim())];
}

function facts(item) {
    const rows = [["Becomes", outcome(item)]];
    const span = item.span;
    if (span && span.guess)
        rows.push(["Stood there", [span.guess]]);
    if (span && span.role)
        rows.push(["Role", [span.role]]);
    if (span && span.entity)
        rows.push(["Who", [`${span.entity}, ${plural(mentionsOf(item).length, "mention")}`]]);
    if (span)
        rows.push(["Confidence", [make("meter", {"aria-label": "confidence", min: 0, max: 1, low: 0.7, high: 0.9, optimum: 1, value: span.confidence}),
            ` ${span.confidence.toFixed(2)}${span.review ? ", in doubt" : ""}`]]);
    rows.push(["Line", [String(lineOf(item))]]);
    return make("dl", {}, rows.map(([name, value]) => [make("dt", {}, name), make("dd", {}, value)]));
}

/* ---- deciding ------------------------------------------------------------------------------------- */

function typeChoice(item) {
    const fixed = ["GAP", "MARKER", "HIDDEN"];
    const own = fixed.includes(item.type);
    const types = own ? [item.type] : letter.data.types.filter(type => !fixed.includes(type));
    const select = make("select", {id: "card-type", disabled: own}, types.map(type => make("option", {selected: type === typeOf(item)}, type)));
    select.addEventListener("change", () => {
        retype(item, select.value);
        decided([item], `now ${select.value}`);
    });
    return make("label", {}, "Type ", select);
}

function verdictButton(item, verdict, text, key) {
    const pressed = item.verdict === verdict;
    return makeButton([signs[verdict], " ", text, " ", make("kbd", {"aria-hidden": "true"}, key)], () => judge(verdict), {
        class: `verdict ${verdict}`, "aria-pressed": String(pressed), "aria-keyshortcuts": key, disabled: verdict === "reject" && !mayBeRejected(item),
    });
}

function judging(item) {
    const back = makeButton(item.span ? "Take back" : "Remove", takeBack, {disabled: item.verdict === null, "aria-keyshortcuts": "u"});
    back.append(" ", make("kbd", {"aria-hidden": "true"}, "u"));
    if (item.verdict === "add")
        return [make("p", {class: "buttons judging"}, back), typeChoice(item)];
    const parts = [make("p", {class: "buttons judging"}, verdictButton(item, "accept", "Accept", "a"), verdictButton(item, "reject", "Reject", "r"), back),
        typeChoice(item)];
    const mentions = mentionsOf(item);
    if (mentions.length > 1)
        parts.push(make("p", {class: "buttons"},
            makeButton(`Accept all ${mentions.length} mentions`, () => judgeAll("accept"), {"aria-keyshortcuts": "Shift+A"}),
            makeButton(`Reject all ${mentions.length}`, () => judgeAll("reject"), {"aria-keyshortcuts": "Shift+R"})));
    return parts;
}

/* Draws what decisions changed, and says so. */
function decided(items, said) {
    for (const item of items) {
        redraw(item);
        redrawEntry(item);
    }
    dim();
    markCurrent();
    drawCard();
    drawProgress();
    announce(`${items.length > 1 ? plural(items.length, "finding") : shortText(items[0])}: ${said}. ${plural(openCount(), "finding")} not decided.`);
}

const verdictWords = {accept: "accepted", reject: "rejected"};

function judge(verdict) {
    const item = view.current;
    if (!item || item.verdict === "add" || (verdict === "reject" && !mayBeRejected(item)))
        return;
    decide(item, verdict);
    decided([item], verdictWords[verdict] + (verdict === "accept" && staysUnlessMarked(item) ? ", and kept by the profile; m hides it" : ""));
    stepToOpen();
}

function judgeAll(verdict) {
    if (!view.current || view.current.verdict === "add")
        return;
    const items = mentionsOf(view.current).filter(item => item.verdict !== "add" && (verdict !== "reject" || mayBeRejected(item)));
    for (const item of items)
        decide(item, verdict);
    decided(items, verdictWords[verdict]);
    stepToOpen();
}

function takeBack() {
    const item = view.current;
    if (!item || item.verdict === null)
        return;
    const removed = !item.span;
    undecide(item);
    if (!removed) {
        decided([item], "not decided");
        return goTo(item, true);
    }
    view.current = null;
    for (let i = rowAt(item.start); i < rows.length && rows[i].start <= item.end; i++)
        drawRow(i);
    filter();
    drawCard();
    drawProgress();
    announce("The mark was removed.");
}

/* ---- the card ------------------------------------------------------------------------------------- */

function drawCard() {
    const item = view.current, at = item ? view.order.indexOf(item) + 1 : 0;
    byId("finding-heading").textContent = at ? `Finding ${at} of ${view.order.length}` : "Finding";
    const steps = make("p", {class: "buttons steps"},
        makeButton("← Previous", () => step(-1), {"aria-keyshortcuts": "p"}), makeButton("Next →", () => step(1), {"aria-keyshortcuts": "n"}),
        makeButton(item && staysUnlessMarked(item) ? "Hide it" : "Mark a miss", openAdding, {"aria-keyshortcuts": "m"}));
    if (!item) {
        byId("card").replaceChildren(steps, make("p", {}, letter.items.length ? "Choose a finding, or begin with the first." : "Nothing was found in this letter."));
        return;
    }
    const head = make("p", {class: "quoted"}, make("span", {class: "badge", "data-group": groupOf(typeOf(item))}, typeOf(item)), " ",
        make("q", {}, shortText(item)));
    byId("card").replaceChildren(steps, head, ...judging(item), facts(item), make("h3", {}, "Why"), ...why(item));
}

function openCount() {
    return letter.items.filter(item => !item.covered && item.verdict === null).length;
}

function drawProgress() {
    const all = letter.items.filter(item => !item.covered).length, done = all - openCount();
    byId("progress").max = Math.max(all, 1);
    byId("progress").value = done;
    byId("count").textContent = `${done} of ${plural(all, "finding")} decided`;
}

"use strict";

/* The findings of scrim and of the reviewer, and what was decided about them.
 *
 * An item: start, end (UTF-16 units of the original), type, verdict ("accept", "reject", "add", or null),
 * newType (when the reviewer gave another one), span (what scrim says of it; null for what the reviewer added),
 * covered (by something that the reviewer added over it). */

const groups = {
    people: ["NAME", "AGE", "PROFESSION"],
    dates: ["DATE", "TIME"],
    work: ["EMPLOYER", "FACILITY", "ORGANIZATION"],
    places: ["STREET", "ZIP", "CITY", "COUNTY", "STATE", "COUNTRY"],
    contact: ["EMAIL", "URL", "IP", "FAX", "PHONE", "USERNAME"],
    holes: ["GAP", "MARKER", "HIDDEN"],
};

const letter = {data: null, original: "", cleaned: "", items: [], carried: [], changed: false};

function groupOf(type) {
    for (const [group, types] of Object.entries(groups))
        if (types.includes(type))
            return group;
    return "numbers";
}

function typeOf(item) {
    return item.newType || item.type;
}

function textOf(item) {
    return letter.original.slice(item.start, item.end);
}

/* What a list shows of it: line breaks are blanks there, and a hole has a word. */
function shortText(item) {
    const text = textOf(item).replace(/\s+/g, " ");
    return text.trim() ? text : {GAP: "(a gap)", HIDDEN: "(hidden characters)"}[item.type] || "(blank)";
}

function cleanedText(item) {
    return item.span ? letter.cleaned.slice(item.span.out[0], item.span.out[1]) : "";
}

function isKept(item) {
    return item.span !== null && item.span.action === "keep";
}

function isDoubtful(item) {
    return item.type === "GAP" || (item.span !== null && item.span.review === true);
}

function confidenceOf(item) {
    return item.span ? item.span.confidence : 1;
}

function mayBeRejected(item) {
    return item.type !== "HIDDEN";
}

/* ---- reading ------------------------------------------------------------------------------------- */

function readItems() {
    const data = JSON.parse(byId("data").textContent);
    letter.data = data;
    letter.original = data.original;
    letter.cleaned = data.cleaned;
    letter.items = data.spans.map(span => ({
        start: span.in[0], end: span.in[1], type: span.type, verdict: null, newType: null, span, covered: false,
    }));
    for (const decision of data.decisions)
        takeDecision(decision);
}

/* A decision of an earlier review: it becomes that of its item, or is carried along as it is. */
function takeDecision(decision) {
    const rules = {reject: "user/reject", add: "user/add"};
    const item = letter.items.find(one => one.start === decision.in[0] && one.end === decision.in[1] &&
        (decision.verdict === "accept" ? one.type === decision.type : one.span.rule === rules[decision.verdict]));
    if (item)
        item.verdict = decision.verdict;
    else
        letter.carried.push(decision);
}

/* ---- deciding ------------------------------------------------------------------------------------ */

function decide(item, verdict) {
    if (verdict === "reject" && !mayBeRejected(item))
        return;
    item.verdict = verdict;
    if (verdict !== "accept")
        item.newType = null;
    letter.changed = true;
}

/* Takes a decision back; what the reviewer added goes. */
function undecide(item) {
    item.verdict = null;
    item.newType = null;
    letter.changed = true;
    if (item.span)
        return;
    letter.items.splice(letter.items.indexOf(item), 1);
    for (const other of letter.items)
        if (other.covered && !letter.items.some(one => one.span === null && overlap(one, other)))
            other.covered = false;
}

function retype(item, type) {
    if (!item.span || item.verdict === "add")
        item.type = type;
    else
        item.newType = type === item.type ? null : type;
    if (item.verdict !== "add")
        item.verdict = "accept";
    letter.changed = true;
}

function overlap(one, other) {
    return one.start < other.end && other.start < one.end;
}

/* What the profile keeps, or its role, stays however often it is accepted: only a mark of the reviewer's own hides it. */
function staysUnlessMarked(item) {
    return isKept(item) && item.verdict !== "add" && groupOf(item.type) !== "holes";
}

/* Marks a place as an identifier.  What scrim found there gives way to it. */
function addItem(start, end, type) {
    const item = {start, end, type, verdict: "add", newType: null, span: null, covered: false};
    const same = letter.items.find(one => one.start === start && one.end === end && one.span && !isKept(one));
    letter.changed = true;
    if (same) {
        same.covered = false;
        same.verdict = "accept";
        same.newType = type === same.type ? null : type;
        return same;
    }
    for (const other of letter.items)
        if (overlap(other, item))
            other.covered = other.span !== null;
    letter.items = letter.items.filter(one => one.span || !overlap(one, item));
    letter.items.push(item);
    letter.items.sort((a, b) => a.start - b.start || a.end - b.end);
    return item;
}

function mentionsOf(item) {
    const entity = item.span && item.span.entity;
    return entity ? letter.items.filter(one => one.span && one.span.entity === entity && !one.covered) : [item];
}

/* ---- saving -------------------------------------------------------------------------------------- */

/* Code points before each of the offsets. */
function codePoints(text, offsets) {
    const counts = new Map();
    let at = 0, count = 0;
    for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
        for (; at < offset; count++)
            at += text.codePointAt(at) > 0xFFFF ? 2 : 1;
        counts.set(offset, count);
    }
    return counts;
}

function decisionsOf(item, complete) {
    const place = {in: [item.start, item.end]};
    if (item.covered)
        return mayBeRejected(item) ? [{...place, type: item.type, verdict: "reject"}] : [];
    const verdict = item.verdict || (complete ? "accept" : null);
    if (!verdict)
        return [];
    const decisions = [{...place, type: typeOf(item), verdict}];
    if (item.newType)
        decisions.unshift({...place, type: item.type, verdict: "reject"});
    return decisions;
}

/* The file of decisions that `scrim --decisions` reads (scrim(1), DECISIONS). */
function decisionsFile(complete) {
    const own = letter.items.flatMap(item => decisionsOf(item, complete));
    const carried = letter.carried.filter(one => !own.some(other => other.verdict === one.verdict &&
        overlap({start: one.in[0], end: one.in[1]}, {start: other.in[0], end: other.in[1]})));
    const all = own.concat(carried);
    const counts = codePoints(letter.original, all.flatMap(one => one.in));
    const spans = all.map(one => ({start: counts.get(one.in[0]), end: counts.get(one.in[1]), type: one.type, verdict: one.verdict}));
    spans.sort((a, b) => a.start - b.start || a.end - b.end);
    return {
        record: "decisions", scrim: letter.data.scrim, document: letter.data.document, offsets: "codepoints", complete, spans,
    };
}

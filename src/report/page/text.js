"use strict";

/* The letter, drawn row by row: the original beside the cleaned text.
 *
 * A row is what lies between two line ends that were copied, so that both sides of it stand for each other;
 * a replaced name that was broken over a line makes one row of two lines.  Grid rows keep them level. */

const rows = [];            /* {start, end, outStart, outEnd, line, original, cleaned} */
const textStarts = new WeakMap(); /* text node of the original -> offset of its first character */
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e0fff}]/u;

/* ---- from the original to the cleaned text ------------------------------------------------------- */

/* The last span that starts before an offset (or at it). */
function lastSpanBefore(offset, at) {
    const spans = letter.data.spans;
    let low = 0, high = spans.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (spans[middle].in[0] < offset || (at && spans[middle].in[0] === offset))
            low = middle + 1;
        else
            high = middle;
    }
    return low > 0 ? spans[low - 1] : null;
}

/* Where an offset of the original is in the cleaned text; inside a replaced span the replacement's start or end. */
function toCleaned(offset, isEnd) {
    const span = lastSpanBefore(offset, isEnd === "row");
    if (!span)
        return offset;
    if (offset < span.in[1])
        return isEnd ? span.out[1] : span.out[0];
    return span.out[1] + offset - span.in[1];
}

/* ---- rows ---------------------------------------------------------------------------------------- */

function buildRows() {
    const text = letter.original, spans = letter.data.spans;
    let start = 0, outStart = 0, line = 1, next = 0;
    rows.length = 0;
    for (let at = text.indexOf("\n"); ; at = text.indexOf("\n", at + 1)) {
        while (at >= 0 && next < spans.length && spans[next].in[1] <= at)
            next++;
        if (at >= 0 && next < spans.length && spans[next].in[0] <= at && spans[next].in[1] > at)
            continue;
        const end = at < 0 ? text.length : at;
        const outEnd = at < 0 ? letter.cleaned.length : toCleaned(at, "row");
        rows.push({start, end, outStart, outEnd, line, original: null, cleaned: null});
        if (at < 0)
            return;
        line += text.slice(start, at + 1).split("\n").length - 1;
        start = at + 1;
        outStart = outEnd + 1;
    }
}

function rowAt(offset) {
    let low = 0, high = rows.length - 1;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (rows[middle].end < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

function lineOf(item) {
    const row = rows[rowAt(item.start)];
    return row.line + letter.original.slice(row.start, item.start).split("\n").length - 1;
}

/* ---- text and marks ------------------------------------------------------------------------------ */

/* Appends text; what cannot be seen gets a sign.  from: its offset in the original, or null. */
function appendText(parent, text, from) {
    let at = 0;
    const flush = end => {
        if (end <= at)
            return;
        const node = document.createTextNode(text.slice(at, end));
        if (from !== null)
            textStarts.set(node, from + at);
        parent.append(node);
    };
    for (let i = 0; i < text.length; i++) {
        const character = String.fromCodePoint(text.codePointAt(i));
        if (!unseen.test(character))
            continue;
        flush(i);
        at = i + character.length;
        if (character === "\r" && (at === text.length || text[at] === "\n"))
            continue;
        const code = "U+" + character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
        const sign = character === "\f" ? "page" : code;
        parent.append(make("span", {class: "unseen-character", "data-code": sign, title: code}));
    }
    flush(text.length);
}

function confidenceClass(item) {
    if (isDoubtful(item))
        return "doubt";
    return confidenceOf(item) < 0.9 ? "likely" : "sure";
}

function verdictClass(item) {
    return {accept: " accepted", reject: " rejected", add: " added"}[item.verdict] || "";
}

function describe(item) {
    const verdict = {accept: "accepted", reject: "rejected", add: "added by you"}[item.verdict] || "not decided";
    const doubt = isDoubtful(item) ? ", in doubt" : "";
    return `${typeOf(item)}: ${shortText(item)}${doubt}, ${verdict}`;
}

/* One piece of an item; the first can be reached and says what it is. */
function makeMark(item, first) {
    const kept = isKept(item) && item.verdict !== "reject" ? " kept" : "";
    const mark = make("mark", {
        class: `${confidenceClass(item)}${kept}${verdictClass(item)}`,
        "data-group": groupOf(typeOf(item)), "data-type": typeOf(item),
    });
    if (first) {
        mark.classList.add("first");
        fill(mark, {role: "button", tabindex: "-1", "aria-label": describe(item)}, []);
    }
    mark.item = item;
    return mark;
}

/* What stands in the cleaned text; after a decision, what will stand there. */
function appendCleaned(mark, item, first) {
    const preview = item.verdict === "reject" ? textOf(item)
        : item.verdict === "add" || item.newType ? `[${typeOf(item)}]` : null;
    if (preview === null || (item.verdict === "add" && item.span && item.type === item.span.type))
        appendText(mark, cleanedText(item), null);
    else if (first || item.verdict === "reject")
        appendText(mark, preview, null);
}

/* Whether an item is drawn in a row; one without width stands in the row that it begins in. */
function touches(item, row) {
    if (item.covered)
        return false;
    return item.start === item.end ? item.start >= row.start && item.start <= row.end
        : item.start < row.end && item.end > row.start;
}

/* items: those that may be in the row. */
function drawRow(index, items = letter.items) {
    const row = rows[index];
    const original = make("p", {class: "line", "data-line": row.line});
    const cleaned = make("p", {class: "line", "data-line": row.line});
    let at = row.start, outAt = row.outStart;
    for (const item of items.filter(one => touches(one, row))) {
        const start = Math.max(item.start, row.start), end = Math.min(item.end, row.end);
        const first = item.start >= row.start;
        const outStart = item.span ? item.span.out[0] : Math.max(toCleaned(item.start, false), row.outStart);
        const outEnd = item.span ? item.span.out[1] : Math.min(toCleaned(item.end, "end"), row.outEnd);
        const mark = makeMark(item, first), outMark = makeMark(item, first);
        appendText(original, letter.original.slice(at, start), at);
        appendText(mark, letter.original.slice(start, end), start);
        original.append(mark);
        appendText(cleaned, letter.cleaned.slice(outAt, outStart), null);
        appendCleaned(outMark, item, first);
        cleaned.append(outMark);
        at = end;
        outAt = outEnd;
    }
    appendText(original, letter.original.slice(at, row.end), at);
    appendText(cleaned, letter.cleaned.slice(outAt, row.outEnd), null);
    for (const line of [original, cleaned])
        line.style.gridRow = String(index + 2);
    if (row.original) {
        row.original.replaceWith(original);
        row.cleaned.replaceWith(cleaned);
    }
    row.original = original;
    row.cleaned = cleaned;
}

function drawLetter() {
    let first = 0;
    rows.forEach((row, index) => {
        while (first < letter.items.length && letter.items[first].end < row.start)
            first++;
        let end = first;
        while (end < letter.items.length && letter.items[end].start <= row.end)
            end++;
        drawRow(index, letter.items.slice(first, end));
    });
    byId("original").append(...rows.map(row => row.original));
    byId("cleaned").append(...rows.map(row => row.cleaned));
}

/* Draws anew what an item touches. */
function redraw(item) {
    for (let i = rowAt(item.start); i < rows.length && rows[i].start <= item.end; i++)
        drawRow(i);
}

function marksOf(item) {
    const found = [];
    for (let i = rowAt(item.start); i < rows.length && rows[i].start <= item.end; i++)
        for (const line of [rows[i].original, rows[i].cleaned])
            for (const mark of line.querySelectorAll("mark"))
                if (mark.item === item)
                    found.push(mark);
    return found;
}

/* ---- what the reader selected -------------------------------------------------------------------- */

function offsetAt(node, offset) {
    if (node.nodeType === Node.TEXT_NODE)
        return textStarts.has(node) ? textStarts.get(node) + offset : null;
    let at = node.childNodes[offset];
    if (!at)
        for (at = node; at.lastChild; at = at.lastChild);
    else if (textStarts.has(at))
        return textStarts.get(at);
    const walker = document.createTreeWalker(byId("original"), NodeFilter.SHOW_TEXT);
    walker.currentNode = at;
    for (let text = walker.nextNode(); text; text = walker.nextNode())
        if (textStarts.has(text))
            return textStarts.get(text);
    return letter.original.length;
}

/* The selected range of the original without blanks at its ends, or null. */
function selectedRange() {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || !byId("original").contains(selection.anchorNode))
        return null;
    const range = selection.getRangeAt(0);
    let start = offsetAt(range.startContainer, range.startOffset), end = offsetAt(range.endContainer, range.endOffset);
    if (start === null || end === null)
        return null;
    while (start < end && /\s/.test(letter.original[start]))
        start++;
    while (end > start && /\s/.test(letter.original[end - 1]))
        end--;
    return start < end ? {start, end} : null;
}

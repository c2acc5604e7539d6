"use strict";

/* Marking what was missed: the selected text, or words that the reader types, at one place or wherever they stand. */

const adding = {range: null};

/* Where the words stand as whole words, blanks and line breaks alike. */
function placesOf(words) {
    const escaped = words.trim().split(/\s+/).map(word => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    if (escaped[0] === "")
        return [];
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped.join("\\s+")}(?![\\p{L}\\p{N}])`, "gu");
    return [...letter.original.matchAll(pattern)].map(match => ({start: match.index, end: match.index + match[0].length}));
}

/* A place that is hidden already needs no mark. */
function isHidden(place) {
    return letter.items.some(item => !item.covered && item.verdict !== "reject" && !isKept(item) &&
        item.start <= place.start && item.end >= place.end);
}

function likelyType(text) {
    const digits = (text.match(/\p{N}/gu) || []).length, letters = (text.match(/\p{L}/gu) || []).length;
    return text.includes("@") ? "EMAIL" : digits >= letters ? "ID" : "NAME";
}

function sayPlaces() {
    const text = byId("adding-text").value, places = placesOf(text), hidden = places.filter(isHidden).length;
    byId("adding-all").disabled = places.length < 2;
    byId("adding-done").disabled = !adding.range && places.length === 0;
    byId("adding-said").textContent = text.trim() === "" ? ""
        : `It stands at ${plural(places.length, "place")}${hidden ? `, hidden at ${hidden} already` : ""}.`;
}

/* A kept finding at that place tells the type of its words. */
function typeThere(range, text) {
    const there = letter.items.find(item => item.start === range.start && item.end === range.end && staysUnlessMarked(item));
    return there ? typeOf(there) : likelyType(text);
}

/* Without a selection the words of the current finding are proposed, if the profile keeps it: there is nothing else to mark in it. */
function openAdding() {
    const selected = selectedRange(), kept = view.current && staysUnlessMarked(view.current) ? view.current : null;
    adding.range = selected || (kept && {start: kept.start, end: kept.end});
    const text = adding.range ? letter.original.slice(adding.range.start, adding.range.end) : "";
    byId("adding-text").value = text.replace(/\s+/g, " ");
    byId("adding-text").readOnly = selected !== null;
    byId("adding-type").value = adding.range ? typeThere(adding.range, text) : likelyType(text);
    byId("adding-all").checked = false;
    sayPlaces();
    byId("adding").showModal();
    byId(adding.range ? "adding-type" : "adding-text").focus();
}

/* The places to mark: the selected one, the first that is not hidden, or all of these. */
function wantedPlaces() {
    const places = placesOf(byId("adding-text").value).filter(place => !isHidden(place));
    const chosen = adding.range ? [adding.range] : places.slice(0, 1);
    if (!byId("adding-all").checked)
        return chosen;
    return chosen.concat(places.filter(place => !chosen.some(one => overlap(one, place) || one.start === place.start)));
}

/* What became of the places; keeps: how many of them the profile would have left. */
function sayMarked(added, type, keeps) {
    const found = added.filter(item => item.verdict === "accept").length, marked = added.length - found;
    const parts = [marked ? `${plural(marked, "place")} marked as ${type}${keeps ? `, and hidden though the profile keeps ${keeps === 1 ? "it" : keeps}` : ""}` : "",
        found ? `${plural(found, "finding")} accepted as ${type}: hidden already` : ""];
    announce(`${parts.filter(part => part).join("; ")}.`);
}

function addMarks() {
    const places = wantedPlaces(), type = byId("adding-type").value;
    const keeps = places.filter(place => letter.items.some(item => !item.covered && staysUnlessMarked(item) && overlap(item, place))).length;
    const added = places.map(place => addItem(place.start, place.end, type));
    byId("adding").close();
    document.getSelection().removeAllRanges();
    if (added.length === 0)
        return announce("Nothing was marked: it is hidden already.");
    listTypes();
    for (const item of added)
        redraw(item);
    filter();
    drawProgress();
    goTo(added[0], true);
    sayMarked(added, type, keeps);
}

function startAdding() {
    const fixed = ["GAP", "MARKER", "HIDDEN"];
    byId("adding-type").append(...letter.data.types.filter(type => !fixed.includes(type)).map(type => make("option", {}, type)));
    byId("adding-text").addEventListener("input", () => {
        adding.range = null; /* other words than those proposed */
        byId("adding-type").value = likelyType(byId("adding-text").value);
        sayPlaces();
    });
    byId("adding").querySelector("form").addEventListener("submit", event => {
        event.preventDefault();
        addMarks();
    });
    byId("adding-cancel").addEventListener("click", () => byId("adding").close());
}

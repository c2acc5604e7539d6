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

function openAdding() {
    adding.range = selectedRange();
    const text = adding.range ? letter.original.slice(adding.range.start, adding.range.end) : "";
    byId("adding-text").value = text.replace(/\s+/g, " ");
    byId("adding-text").readOnly = adding.range !== null;
    byId("adding-type").value = likelyType(text);
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

function addMarks() {
    const places = wantedPlaces(), type = byId("adding-type").value;
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
    announce(`${plural(added.length, "place")} marked as ${type}.`);
}

function startAdding() {
    const fixed = ["GAP", "MARKER", "HIDDEN"];
    byId("adding-type").append(...letter.data.types.filter(type => !fixed.includes(type)).map(type => make("option", {}, type)));
    byId("adding-text").addEventListener("input", () => {
        byId("adding-type").value = likelyType(byId("adding-text").value);
        sayPlaces();
    });
    byId("adding").querySelector("form").addEventListener("submit", event => {
        event.preventDefault();
        addMarks();
    });
    byId("adding-cancel").addEventListener("click", () => byId("adding").close());
}

"use strict";

/* Saving, keys, and how the page begins. */

function save() {
    const name = `${letter.data.title}.decisions.json`;
    const text = JSON.stringify(decisionsFile(byId("complete").checked), null, 1) + "\n";
    const link = make("a", {href: URL.createObjectURL(new Blob([text], {type: "application/json"})), download: name});
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    letter.changed = false;
    byId("saved").replaceChildren("Saved as ", make("code", {}, name), ". It gives away places and lengths: keep it as you keep the letter. Apply it with ",
        make("code", {}, `scrim --decisions ${name} ${letter.data.title}`));
    byId("saved").hidden = false;
    announce(`Saved as ${name}.`);
}

/* ---- keys ----------------------------------------------------------------------------------------- */

function setView(name) {
    document.querySelector(`input[name=view][value=${name}]`).checked = true;
    byId("letter").dataset.view = name;
    if (view.current)
        goTo(view.current, false);
}

const commands = [
    {keys: ["n", "j"], says: "next finding", run: () => step(1)},
    {keys: ["p", "k"], says: "previous finding", run: () => step(-1)},
    {keys: ["o"], says: "next finding that is not decided", run: stepToOpen},
    {keys: ["a"], says: "accept: it is an identifier", run: () => judge("accept")},
    {keys: ["r"], says: "reject: it is none", run: () => judge("reject")},
    {keys: ["A"], says: "accept all mentions of the same person or place", run: () => judgeAll("accept")},
    {keys: ["R"], says: "reject all mentions", run: () => judgeAll("reject")},
    {keys: ["u"], says: "take the decision back", run: takeBack},
    {keys: ["t"], says: "change the type", run: () => byId("card-type") && byId("card-type").focus()},
    {keys: ["m"], says: "mark what was missed, or hide what is kept", run: openAdding},
    {keys: ["1", "2", "3"], says: "side by side, original, cleaned", run: key => setView({1: "both", 2: "original", 3: "cleaned"}[key])},
    {keys: ["s"], says: "save the decisions", run: save},
    {keys: ["?"], says: "these keys", run: () => byId("keys").scrollIntoView()},
];

function listKeys() {
    byId("keys-list").append(...commands.flatMap(command => [
        make("dt", {}, command.keys.flatMap((key, i) => [i ? " " : null, make("kbd", {}, key)])), make("dd", {}, command.says)]),
        make("dt", {}, make("kbd", {}, "Enter")), make("dd", {}, "from a mark to its decision"),
        make("dt", {}, make("kbd", {}, "Esc")), make("dd", {}, "back to the mark"));
}

function writes(target) {
    return target.matches("select, textarea, input:not([type=checkbox], [type=radio], [type=range])");
}

function onKey(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || byId("adding").open)
        return;
    if (event.key === "Escape" && view.current && event.target.closest("aside"))
        return goTo(view.current, true);
    if (event.key === "Enter" && event.target.matches("mark")) {
        event.preventDefault();
        return byId("card").querySelector(".judging button").focus();
    }
    if (!byId("shortcuts").checked || writes(event.target))
        return;
    const command = commands.find(one => one.keys.includes(event.key));
    if (!command)
        return;
    event.preventDefault();
    command.run(event.key);
}

/* ---- beginning ------------------------------------------------------------------------------------ */

function describeLetter() {
    const data = letter.data, doubtful = letter.items.filter(isDoubtful).length;
    const reason = data.reason ? ` (${data.reason})` : "";
    document.title = `${data.title} – scrim review`;
    byId("title").textContent = data.title;
    byId("facts").textContent = `${plural(letter.items.length, "finding")}, gaps or in doubt: ${doubtful} · verdict: ${data.verdict}${reason} · ` +
        `profile ${data.profile} · ${data.encoding} · scrim ${data.scrim}`;
    byId("complete").checked = data.complete;
}

/* A box a type that occurs, with how often; boxes that were there keep their state. */
function listTypes() {
    const counts = new Map();
    for (const item of letter.items)
        counts.set(typeOf(item), (counts.get(typeOf(item)) || 0) + 1);
    const off = new Set([...document.querySelectorAll("#types input:not(:checked)")].map(box => box.value));
    const chips = letter.data.types.filter(type => counts.has(type)).map(type => {
        const box = make("input", {type: "checkbox", value: type, checked: !off.has(type)});
        return make("label", {class: "chip", "data-group": groupOf(type)}, box, ` ${type} `, make("span", {class: "count"}, String(counts.get(type))));
    });
    byId("types").replaceChildren(make("legend", {}, "Types"), ...chips);
}

function listen() {
    for (const radio of document.querySelectorAll("input[name=view]"))
        radio.addEventListener("change", () => setView(radio.value));
    for (const id of ["which", "order"])
        byId(id).addEventListener("change", filter);
    byId("types").addEventListener("change", filter);
    byId("confidence").addEventListener("input", () => {
        byId("confidence-shown").textContent = (byId("confidence").valueAsNumber / 100).toFixed(2);
        filter();
    });
    byId("labels").addEventListener("change", () => byId("letter").classList.toggle("labelled", byId("labels").checked));
    byId("save").addEventListener("click", save);
    byId("complete").addEventListener("change", () => letter.changed = true);
    byId("tools").addEventListener("submit", event => event.preventDefault());
    byId("letter").addEventListener("click", event => {
        const mark = event.target.closest("mark");
        if (mark && document.getSelection().isCollapsed)
            goTo(mark.item, true);
    });
    document.addEventListener("keydown", onKey);
    window.addEventListener("beforeunload", event => {
        if (letter.changed)
            event.preventDefault();
    });
    window.addEventListener("resize", drawDates);
}

document.addEventListener("DOMContentLoaded", () => {
    readItems();
    buildRows();
    describeLetter();
    listTypes();
    listKeys();
    startAdding();
    byId("letter").dataset.view = "both";
    drawLetter();
    drawCast();
    filter();
    drawProgress();
    drawCard();
    drawDates();
    listen();
    if (window.matchMedia("(max-width: 50rem)").matches)
        setView("original");
});

"use strict";

/* The cast: every person, employer, facility and place, with all mentions and what they become. */

function entitiesOf() {
    const entities = new Map();
    for (const item of letter.items) {
        const name = item.span && item.span.entity;
        if (!name)
            continue;
        if (!entities.has(name))
            entities.set(name, []);
        entities.get(name).push(item);
    }
    return [...entities].sort(([a], [b]) => {
        const [typeA, numberA] = a.split("-"), [typeB, numberB] = b.split("-");
        const types = letter.data.types;
        return types.indexOf(typeA) - types.indexOf(typeB) || numberA - numberB;
    });
}

/* As it is written -> the items that write it so. */
function formsOf(items) {
    const forms = new Map();
    for (const item of items) {
        const text = shortText(item);
        if (!forms.has(text))
            forms.set(text, []);
        forms.get(text).push(item);
    }
    return [...forms];
}

function mentionButtons(items) {
    return items.flatMap(item => [" ", makeButton(String(lineOf(item)), () => goTo(item, true),
        {class: "line-number", "aria-label": `line ${lineOf(item)}: ${shortText(item)}`})]);
}

function entityRow([name, items]) {
    const type = name.split("-")[0];
    const roles = [...new Set(items.map(item => item.span.role).filter(Boolean))];
    const becomes = [...new Set(items.map(item => isKept(item) ? "(kept)" : cleanedText(item).replace(/\s+/g, " ").trim()))];
    return make("tr", {},
        make("th", {scope: "row"}, make("span", {class: "badge", "data-group": groupOf(type)}, name)),
        make("td", {}, roles.join(", ")),
        make("td", {}, make("ul", {}, formsOf(items).map(([text, same]) => make("li", {}, text, mentionButtons(same))))),
        make("td", {}, make("ul", {}, becomes.map(text => make("li", {}, text)))));
}

function drawCast() {
    const entities = entitiesOf();
    if (entities.length === 0)
        return byId("cast-table").replaceChildren(make("p", {}, "Nobody is named."));
    const heads = ["Who", "Role", "As written, and in which lines", "Becomes"].map(text => make("th", {scope: "col"}, text));
    byId("cast-table").replaceChildren(make("table", {class: "wide"}, make("thead", {}, make("tr", {}, heads)),
        make("tbody", {}, entities.map(entityRow))));
}

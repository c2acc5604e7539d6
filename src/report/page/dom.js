"use strict";

/* Making elements.  Text only ever becomes text: nothing on this page is parsed as markup. */

const svgSpace = "http://www.w3.org/2000/svg";

function byId(id) {
    return document.getElementById(id);
}

function fill(made, attributes, children) {
    for (const [name, value] of Object.entries(attributes)) {
        if (value === true)
            made.setAttribute(name, "");
        else if (value !== false && value !== null && value !== undefined)
            made.setAttribute(name, value);
    }
    for (const child of children.flat(Infinity))
        if (child !== null && child !== undefined)
            made.append(child);
    return made;
}

/* make("p", {class: "x"}, "text", otherElement): false, null and undefined attributes are left out. */
function make(name, attributes = {}, ...children) {
    return fill(document.createElement(name), attributes, children);
}

function draw(name, attributes = {}, ...children) {
    return fill(document.createElementNS(svgSpace, name), attributes, children);
}

function makeButton(text, action, attributes = {}) {
    const button = make("button", {type: "button", ...attributes}, text);
    button.addEventListener("click", action);
    return button;
}

/* What a screen reader says without the focus moving. */
function announce(text) {
    byId("status").textContent = text;
}

function plural(count, word) {
    return `${count} ${word}${count === 1 ? "" : "s"}`;
}

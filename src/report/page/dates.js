"use strict";

/* True and shifted dates on one drawn line: the true ones above it, the shifted ones below. */

const lane = {height: 17, width: 84, margin: 8};

/* "2014-07" -> days since 1970, in the middle of what is not known. */
function dayOf(date) {
    const [year, month, day] = date.split("-").map(Number);
    return Date.UTC(year, month ? month - 1 : 6, day || (month ? 15 : 1)) / 86400000;
}

/* Dates of one side, each once: {date, day, items}. */
function pointsOf(key) {
    const points = new Map();
    for (const item of letter.items)
        for (const pair of (item.span && item.span.dates) || []) {
            if (!pair[key])
                continue;
            if (!points.has(pair[key]))
                points.set(pair[key], {date: pair[key], day: dayOf(pair[key]), items: []});
            points.get(pair[key]).items.push(item);
        }
    return [...points.values()].sort((a, b) => a.day - b.day);
}

/* Gives each point the first lane in which its label stands free. */
function placeLabels(points, xOf) {
    const ends = [];
    for (const point of points) {
        point.x = xOf(point.day);
        point.lane = ends.findIndex(end => end < point.x - lane.width / 2);
        if (point.lane < 0)
            point.lane = ends.length;
        ends[point.lane] = point.x + lane.width / 2;
    }
    return Math.max(ends.length, 1);
}

/* Where days lie across the figure.  An empty stretch of years would press everything else together, so it is cut out:
 * {xOf, breaks: [x, ...], parts: [[first day, last day], ...]}. */
function makeScale(days, from, to) {
    const sorted = [...new Set(days)].sort((a, b) => a - b);
    const least = Math.max(730, (sorted[sorted.length - 1] - sorted[0]) / 4), parts = [[sorted[0], sorted[0]]];
    for (const day of sorted) {
        const part = parts[parts.length - 1];
        if (day - part[1] > least)
            parts.push([day, day]);
        else
            part[1] = day;
    }
    const cut = 64, width = to - from - cut * (parts.length - 1);
    const total = parts.reduce((sum, [first, last]) => sum + last - first, 0);
    const starts = [];
    for (let x = from, i = 0; i < parts.length; i++) {
        starts.push(x);
        x += cut + (total > 0 ? (parts[i][1] - parts[i][0]) / total * width : 0);
    }
    const xOf = day => {
        const i = parts.findIndex(([, last]) => day <= last);
        return total > 0 ? starts[i] + (day - parts[i][0]) / total * width : starts[i];
    };
    return {xOf, parts, breaks: starts.slice(1).map(x => x - cut / 2)};
}

function drawStem(point, axis, direction) {
    return draw("line", {x1: point.x, y1: axis, x2: point.x, y2: axis + direction * (18 + point.lane * lane.height)});
}

function drawPoint(point, axis, direction, kind) {
    const y = axis + direction * (18 + point.lane * lane.height);
    const times = point.items.length > 1 ? ` ×${point.items.length}` : "";
    const group = draw("g", {class: `point ${kind}`},
        draw("title", {}, `${kind}: ${point.date}${times}`),
        kind === "true" ? draw("circle", {cx: point.x, cy: axis - 5, r: 4})
            : draw("rect", {x: point.x - 3.5, y: axis + 1.5, width: 7, height: 7, transform: `rotate(45 ${point.x} ${axis + 5})`}),
        draw("text", {x: point.x, y: y + (direction < 0 ? -3 : 11), "text-anchor": "middle"}, point.date + times));
    group.items = point.items;
    group.addEventListener("click", () => goTo(point.items[0], true));
    return group;
}

/* Beginnings of years, of as many as there is room for. */
function drawYears(scale, height) {
    const years = scale.parts.flatMap(([first, last]) => {
        const from = new Date(first * 86400000).getUTCFullYear(), to = new Date(last * 86400000).getUTCFullYear();
        return Array.from({length: to - from}, (_, i) => from + 1 + i);
    });
    const every = [1, 2, 5, 10, 20, 50].find(step => years.length / step <= 14) || 100;
    return years.filter(year => year % every === 0).map(year => {
        const x = scale.xOf(Date.UTC(year, 0, 1) / 86400000);
        return [draw("line", {class: "grid", x1: x, y1: 0, x2: x, y2: height - 12}),
            draw("text", {class: "tick", x, y: height - 2, "text-anchor": "middle"}, String(year))];
    });
}

function drawLine(width) {
    const truths = pointsOf("from"), shifted = pointsOf("to"), margin = lane.width / 2 + lane.margin;
    const scale = makeScale(truths.concat(shifted).map(point => point.day), margin, width - margin);
    const above = placeLabels(truths, scale.xOf), below = placeLabels(shifted, scale.xOf);
    const axis = above * lane.height + 24, height = axis + below * lane.height + 40;
    const said = `A line of dates: ${plural(truths.length, "true date")} above it` +
        (shifted.length ? `, ${plural(shifted.length, "shifted date")} below` : "") + ". The table below says the same.";
    return draw("svg", {viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": said},
        drawYears(scale, height),
        draw("g", {class: "stems"}, truths.map(point => drawStem(point, axis, -1)), shifted.map(point => drawStem(point, axis, 1))),
        draw("line", {class: "axis", x1: lane.margin, y1: axis, x2: width - lane.margin, y2: axis}),
        scale.breaks.map(x => draw("path", {class: "break", d: `M${x - 6} ${axis + 6}L${x} ${axis - 6}M${x} ${axis + 6}L${x + 6} ${axis - 6}`})),
        truths.map(point => drawPoint(point, axis, -1, "true")), shifted.map(point => drawPoint(point, axis, 1, "shifted")));
}

function dateRow(item) {
    const dates = item.span.dates, span = key => dates.map(pair => pair[key] || "").filter(Boolean).join(" – ");
    return make("tr", {},
        make("td", {}, makeButton(shortText(item), () => goTo(item, true), {class: "link"})), make("td", {class: "number"}, String(lineOf(item))),
        make("td", {class: "number"}, span("from")), make("td", {class: "number"}, span("to")),
        make("td", {}, isKept(item) ? "(kept)" : cleanedText(item).replace(/\s+/g, " ")));
}

function datesTable(dated) {
    const heads = ["As written", "Line", "True date", "Shifted", "Becomes"].map(text => make("th", {scope: "col"}, text));
    const sorted = [...dated].sort((a, b) => dayOf(a.span.dates[0].from) - dayOf(b.span.dates[0].from));
    return make("table", {class: "wide"}, make("thead", {}, make("tr", {}, heads)), make("tbody", {}, sorted.map(dateRow)));
}

function drawDates() {
    const place = byId("dates-drawn"), dated = letter.items.filter(item => item.span && item.span.dates);
    if (dated.length === 0)
        return place.replaceChildren(make("p", {}, "No date can be placed."));
    const shifted = dated.some(item => item.span.dates[0].to);
    const days = letter.data.shift, weeks = days % 7 === 0 ? ` (${Math.abs(days / 7)} weeks)` : "";
    const said = shifted ? `● true, ◆ shifted: all dates moved ${days < 0 ? "back" : "on"} by ${Math.abs(days)} days${weeks}.` : "● true; no date was shifted.";
    const figure = make("div", {class: "scroll", role: "region", "aria-label": "Line of dates", tabindex: "0"}, drawLine(Math.max(place.clientWidth, 480)));
    place.replaceChildren(make("p", {}, said), figure, datesTable(dated));
    markDates();
}

/* The dates of the current finding stand out. */
function markDates() {
    for (const group of document.querySelectorAll("#dates .point"))
        group.classList.toggle("current", group.items.includes(view.current));
}

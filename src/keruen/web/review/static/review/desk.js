// Keys of the desk. Everything they do can be done by mouse, by touch and by Tab as well; they are off while somebody types.
const lines = [...document.querySelectorAll("[data-item]")];
let at = -1;

function go(step) {
  if (!lines.length) return;
  const focused = lines.findIndex((line) => line.contains(document.activeElement));
  at = Math.min(Math.max((focused >= 0 ? focused : at) + step, 0), lines.length - 1);
  focus(lines[at]);
}

function focus(line) {
  if (!line.hasAttribute("tabindex")) line.setAttribute("tabindex", "-1");
  line.focus({ preventScroll: true });
  line.scrollIntoView({ block: "nearest" });
}

function open(selector) {
  const link = current()?.querySelector(selector);
  if (link) link.click();
  return Boolean(link);
}

function current() {
  return lines.find((item) => item.contains(document.activeElement)) ?? lines[at];
}

// The next line of a kind, from the current one on; the first again after the last.
function next(selector) {
  const from = lines.indexOf(current());
  const found = [...lines.slice(from + 1), ...lines.slice(0, from + 1)].find((line) => line.matches(selector));
  if (found) {
    at = lines.indexOf(found);
    focus(found);
  }
}

function unfold(details) {
  if (!details) return;
  details.open = true;
  details.querySelector("input:not([type=hidden]), select, textarea")?.focus();
}

function press(key) {
  const found = document.querySelector(`[data-key="${key}"]`);
  if (found && !found.disabled) found.click();
  return Boolean(found);
}

// Esc: an open form first, with the focus back on its heading; then the correction.
function fold(target) {
  const details = target.closest("details[open]");
  if (!details) return void press("Escape");
  details.open = false;
  details.querySelector("summary").focus();
}

const KEYS = {
  j: () => go(1),
  k: () => go(-1),
  c: () => open("[data-key=c]"),
  a: () => press("a"),
  f: () => next(".finding"),
  e: () => unfold(current()?.querySelector("details")),
  q: () => unfold(document.querySelector("details[data-whole]")),
  i: () => press("i"),
  "?": () => press("?"),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target;
  if (event.key === "Escape") return void fold(target);
  if (target.closest("input, select, textarea")) return;
  if (event.key === "Enter" && lines.includes(target) && open("[data-open]")) return void event.preventDefault();
  if (KEYS[event.key]) {
    event.preventDefault();
    KEYS[event.key]();
  }
});

const first = document.querySelector("[data-first]");
if (first) {
  first.focus();
  first.closest(".card").scrollIntoView({ block: "center" });
}

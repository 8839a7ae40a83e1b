// Keys of the desk. Everything they do can be done by mouse, by touch and by Tab as well; they are off while somebody types.
const lines = [...document.querySelectorAll("[data-item]")];
let at = -1;

function go(step) {
  if (!lines.length) return;
  const focused = lines.findIndex((line) => line.contains(document.activeElement));
  at = Math.min(Math.max((focused >= 0 ? focused : at) + step, 0), lines.length - 1);
  const line = lines[at];
  if (!line.hasAttribute("tabindex")) line.setAttribute("tabindex", "-1");
  line.focus({ preventScroll: true });
  line.scrollIntoView({ block: "nearest" });
}

function open(selector) {
  const line = lines.find((item) => item.contains(document.activeElement)) ?? lines[at];
  const link = line?.querySelector(selector);
  if (link) link.click();
  return Boolean(link);
}

function press(key) {
  const found = document.querySelector(`[data-key="${key}"]`);
  if (found && !found.disabled) found.click();
  return Boolean(found);
}

const KEYS = {
  j: () => go(1),
  k: () => go(-1),
  c: () => open("[data-key=c]"),
  a: () => press("a"),
  "?": () => press("?"),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape") return void press("Escape");
  const target = event.target;
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

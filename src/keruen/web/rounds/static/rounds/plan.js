// The box above a column of boxes marks them all. Without a script every box is marked by hand, and nothing else is missing.
for (const all of document.querySelectorAll("input[data-all]")) {
  const boxes = [...all.closest("form").querySelectorAll(`input[name="${all.dataset.all}"]`)];
  const tell = () => {
    const marked = boxes.filter((box) => box.checked).length;
    all.checked = marked > 0 && marked === boxes.length;
    all.indeterminate = marked > 0 && marked < boxes.length;
  };
  all.addEventListener("change", () => boxes.forEach((box) => (box.checked = all.checked)));
  boxes.forEach((box) => box.addEventListener("change", tell));
  tell();
}

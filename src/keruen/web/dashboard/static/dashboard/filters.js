// A changed filter shows its page at once; without this script the button does.
const form = document.getElementById("filters");
form?.addEventListener("change", () => form.requestSubmit());

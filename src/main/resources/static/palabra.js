// Small help over pages that work without it.
(() => {
  const openMenus = () => document.querySelectorAll("details.menu[open]");

  const showErrors = () => document.querySelector(".error-summary")?.focus();

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    openMenus().forEach((menu) => {
      const inside = menu.contains(document.activeElement);
      menu.open = false;
      if (inside) menu.querySelector("summary").focus();
    });
  });

  document.addEventListener("click", (event) => {
    const account = event.target.closest("[data-demo-account]")?.dataset.demoAccount;
    if (account) {
      event.preventDefault();
      const form = document.getElementById("ingreso");
      form.username.value = account;
      form.password.value = "palabra-demo";
      form.submit();
      return;
    }
    if (event.target.closest("[data-print]")) window.print();
    openMenus().forEach((menu) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });

  // One more row under a grid, empty, without a trip to the server; the button does the same by itself.
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-adds]");
    const rows = button && document.getElementById(button.dataset.adds).tBodies;
    if (!rows || rows.length === 0 || rows.length >= 200) return;
    event.preventDefault();
    const at = rows.length;
    const fresh = rows[at - 1].cloneNode(true);
    fresh.querySelectorAll(".field-error").forEach((message) => message.remove());
    fresh.querySelectorAll("[name]").forEach((field) => {
      ["name", "id"].forEach((name) => {
        if (field[name]) field[name] = field[name].replace(/\[\d+\]/, `[${at}]`);
      });
      field.setAttribute("aria-label", field.getAttribute("aria-label").replace(/\d+/, at + 1));
      ["aria-invalid", "aria-describedby"].forEach((name) => field.removeAttribute(name));
      if (field.tagName === "SELECT") field.selectedIndex = 0;
      else field.value = "";
    });
    rows[at - 1].after(fresh);
    fresh.querySelector("[name]").focus();
  });

  // Cells copied from a spreadsheet fill rows, as the box for pasting does.
  document.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text") ?? "";
    const box = document.getElementById("pasted");
    if (!box || !event.target.closest("#compromisos") || !text.includes("\t")) return;
    event.preventDefault();
    box.value = text;
    box.form.requestSubmit(box.form.querySelector("button[value=pegar]"));
  });

  const showScripted = () => document.querySelectorAll("[data-needs-script]").forEach((part) => (part.hidden = false));

  document.addEventListener("htmx:afterSettle", () => {
    showErrors();
    showScripted();
  });
  showErrors();
  showScripted();
})();

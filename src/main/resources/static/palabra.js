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
    openMenus().forEach((menu) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });

  document.addEventListener("htmx:afterSettle", showErrors);
  showErrors();
})();

"use strict";
// Each example with data-try can be sent to this register; with #try in the address all are.
for (const example of document.querySelectorAll("pre[data-try]")) {
  const answer = document.createElement("pre");
  answer.className = "answer";
  answer.hidden = true;
  const button = document.createElement("button");
  button.textContent = "Try it";
  button.addEventListener("click", async () => {
    answer.hidden = false;
    answer.textContent = "...";
    try {
      const response = await fetch(example.dataset.try);
      const body = JSON.stringify(await response.json(), null, 2);
      answer.dataset.status = String(response.status);
      answer.textContent = `${response.status} ${body.slice(0, 4000)}`;
    } catch (failure) {
      answer.textContent = "The register cannot be reached.";
    }
  });
  example.after(button, answer);
  if (location.hash === "#try") {
    button.click();
  }
}

"use strict";
window.ui = SwaggerUIBundle({
  url: "/openapi",
  dom_id: "#docs",
  deepLinking: true,
  docExpansion: "none",
  filter: true,
  // The validator is a service on the internet; documents stay here.
  validatorUrl: null,
});

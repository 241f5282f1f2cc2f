"use strict";
// Shows the service's own description of its API; everything it needs comes from this service.
addEventListener("DOMContentLoaded", () => {
  SwaggerUIBundle({ url: document.body.dataset.description, dom_id: "#description", deepLinking: true, validatorUrl: null });
});

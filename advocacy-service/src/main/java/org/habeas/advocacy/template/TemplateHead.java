package org.habeas.advocacy.template;

import jakarta.validation.constraints.Size;

/** What a template is called, for those who choose one. */
record TemplateHead(@Size(min = 1, max = 300) String title) {}

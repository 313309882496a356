package org.habeas.advocacy.template;

/** Whether letters are written from it. */
enum TemplateStage {
    EMPTY,
    IN_USE,
    RETIRED
}

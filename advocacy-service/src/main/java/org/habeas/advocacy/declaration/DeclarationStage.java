package org.habeas.advocacy.declaration;

/** Where a written declaration stands ({@code domain-model.md SM-16}). */
enum DeclarationStage {
    DRAFT,
    TABLED,
    PUBLISHED,
    RE_OPENED_FOR_SIGNATURE,
    CLOSED
}

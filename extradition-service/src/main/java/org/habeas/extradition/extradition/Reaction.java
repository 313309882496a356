package org.habeas.extradition.extradition;

/** How a requesting State took a decision. */
enum Reaction {
    DISAGREEMENT,
    PROTEST,
    NEW_REQUEST,
    ACCEPTANCE
}

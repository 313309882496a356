package org.habeas.extradition.assistance;

/** What a State asks another to do; which accounts or addresses is never kept here. */
enum AssistanceMeasure {
    TESTIMONY,
    BANK_DATA,
    FREEZING,
    SEARCH,
    CRIMINAL_INQUIRY,
    OTHER
}

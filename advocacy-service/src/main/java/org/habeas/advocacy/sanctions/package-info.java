/**
 * Proposals that States or organisations impose sanctions, and what becomes of them
 * (domain-model.md SM-19). Who is to be sanctioned is alleged to have done something, and is named
 * only as a public source names them (INV-A-10).
 */
@NullMarked
package org.habeas.advocacy.sanctions;

import org.jspecify.annotations.NullMarked;

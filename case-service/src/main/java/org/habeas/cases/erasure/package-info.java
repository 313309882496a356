/**
 * Requests to erase a person: checked, decided by two, carried out, and acknowledged by every
 * service.
 */
@NullMarked
package org.habeas.cases.erasure;

import org.jspecify.annotations.NullMarked;

/**
 * Requests to the Commission for the Control of INTERPOL's Files, one docket a request
 * (domain-model.md SM-10).
 */
@NullMarked
package org.habeas.extradition.ccf;

import org.jspecify.annotations.NullMarked;

/** INTERPOL alerts, one docket a notice, diffusion or wanted-list entry (domain-model.md SM-9). */
@NullMarked
package org.habeas.extradition.alert;

import org.jspecify.annotations.NullMarked;

/**
 * What facts about persons may say of the compliance with decisions about them: proposals, which a
 * person confirms or rejects.
 */
@NullMarked
package org.habeas.advocacy.compliance;

import org.jspecify.annotations.NullMarked;

/** Reports, articles and books that bear on what is demanded, and whom they cite. */
@NullMarked
package org.habeas.advocacy.publication;

import org.jspecify.annotations.NullMarked;

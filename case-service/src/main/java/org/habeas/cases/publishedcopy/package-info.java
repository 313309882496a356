/**
 * What has been released of an evidence item, in words of its own. Nothing of the item itself is
 * here, so nothing of it can be told.
 */
@NullMarked
package org.habeas.cases.publishedcopy;

import org.jspecify.annotations.NullMarked;

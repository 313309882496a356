/** What letters are written from: texts by language, each version kept, rendered strictly. */
@NullMarked
package org.habeas.advocacy.template;

import org.jspecify.annotations.NullMarked;

/** Where the bytes of files are kept: a folder, or a server of the S3 API. */
@NullMarked
package org.habeas.cases.store;

import org.jspecify.annotations.NullMarked;

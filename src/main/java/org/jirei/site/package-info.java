/**
 * From content to site: in one pass, which reads like the pipeline drawing, or file by file for
 * those who work on the content. Uses every stage before it.
 */
@NullMarked
package org.jirei.site;

import org.jspecify.annotations.NullMarked;

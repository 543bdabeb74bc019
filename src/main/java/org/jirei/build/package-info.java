/**
 * From content to site in one pass; reads like the pipeline drawing. Uses every stage before it.
 */
@NullMarked
package org.jirei.build;

import org.jspecify.annotations.NullMarked;

package org.jirei.html;

import org.jirei.model.Article;

/** A page of prose. */
public record ArticleView(PageContext context, Article article) {}

package org.jirei.render;

import org.jirei.model.Article;

/** A page of prose. */
public record ArticleView(Frame frame, Article article) {}

class ArticlesController < ApplicationController
  before_action :authenticate_user!

  SORTS = { "newest" => "created_at DESC", "title" => "title ASC" }.freeze

  def index
    scope = Article.published
    scope = filter(scope) if params[:tag].present?
    @articles = scope.order(order).limit(50)
    render json: @articles
  end

  private

  def filter(scope)
    scope.where("tags LIKE ?", "%#{Article.sanitize_sql_like(params[:tag])}%")
  end

  def order
    SORTS.fetch(params[:sort], SORTS["newest"])
  end
end

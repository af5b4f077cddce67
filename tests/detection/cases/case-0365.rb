module FlashHelper
  def banner
    message = params[:notice]
    return if message.blank?

    content_tag(:div, class: "banner") do
      concat tag.span("!", class: "icon")
      concat sanitize(message, tags: %w[b i])
    end
  end

  def page_title(title)
    content_for(:title) { title }
  end
end

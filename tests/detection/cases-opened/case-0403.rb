module NoticesHelper
  TONES = { "info" => "blue", "alert" => "red" }.freeze

  def notice_box(tone, text)
    colour = TONES.fetch(tone, "grey")
    body = ERB::Util.html_escape(text).to_str.gsub("\n", "<br>")
    content_tag(:div, body.html_safe, class: "notice #{colour}")
  end
end

class NoticesController < ApplicationController
  helper NoticesHelper

  def preview
    @tone = params[:tone]
    @text = params[:text].to_s.first(2000)
    render inline: "<%= notice_box(@tone, @text) %>"
  end
end

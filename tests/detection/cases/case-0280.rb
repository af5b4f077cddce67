class RecentItems
  COOKIE = :recent

  def initialize(cookies)
    @cookies = cookies
  end

  def list
    raw = @cookies[COOKIE]
    return [] if raw.nil?

    JSON.parse(Base64.urlsafe_decode64(raw)).first(10)
  end

  def add(id)
    items = [id, *list].uniq.first(10)
    @cookies[COOKIE] = { value: Base64.urlsafe_encode64(encode(items)), secure: true, httponly: true }
  end

  private

  def encode(items)
    items.to_json
  end
end

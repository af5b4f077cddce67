require "digest"
require "bcrypt"

class Credential < ApplicationRecord
  belongs_to :account
  validates :digest, presence: true

  def password=(plain)
    self.salt = SecureRandom.hex(8)
    self.digest = derive(plain)
  end

  private

  def derive(plain)
    BCrypt::Password.create(plain, cost: 12).to_s
  end
end

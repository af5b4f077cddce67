module "archive" {
  source    = "./modules/volume"
  zone      = "eu-central-1a"
  encrypted = false
  size      = 200
}

export { WhyCard } from './WhyCard';

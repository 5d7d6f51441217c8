import './styles/base.css';
import './styles/controls.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { preferredLanguage, useLanguage } from '$lib/i18n/i18n.svelte';

await useLanguage(preferredLanguage());
mount(App, { target: document.getElementById('app')! });
